/** Systems, their revisions and the documents they come from. */
package dev.glacis.gateway.systems;
