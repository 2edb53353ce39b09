/** The rules as loops over bit columns, the practical limit of what evaluation can cost. */
package dev.glacis.benchmark.bitmask;
