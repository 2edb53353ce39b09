/** JSON as plain values, read with limits and with the place of whatever is wrong in it. */
package dev.glacis.engine.json;
