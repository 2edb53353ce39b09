/**
 * The whole product on one machine: real database, broker, identity server and the four services.
 */
package dev.glacis.local;
