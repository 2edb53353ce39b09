/** Ids of rows and events. */
package dev.glacis.kit.identity;
