/** The rules as programs of the CEL interpreter. */
package dev.glacis.benchmark.cel;
