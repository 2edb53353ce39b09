package dev.glacis.benchmark.run;

/**
 * How long one cell of the table is measured.
 *
 * @param forks virtual machines, one after the other
 * @param warmups iterations that do not count
 * @param iterations iterations that count
 * @param millis length of each iteration
 */
record Effort(int forks, int warmups, int iterations, int millis) {}
