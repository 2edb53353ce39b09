/** Which revision a caller means. */
package dev.glacis.gateway.systems.application;
