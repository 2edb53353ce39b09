/** The JMH benchmarks, the command that runs them, and what it prints. */
package dev.glacis.benchmark.run;
