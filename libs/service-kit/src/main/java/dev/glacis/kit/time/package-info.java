/** The clock that use cases read. */
package dev.glacis.kit.time;
