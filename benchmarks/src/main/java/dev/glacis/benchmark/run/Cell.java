package dev.glacis.benchmark.run;

/** One measurement of the table. */
record Cell(Row row, int components) {}
