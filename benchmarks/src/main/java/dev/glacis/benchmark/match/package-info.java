/** What every implementation gets and gives: a workload in, pairs of rule and element out. */
package dev.glacis.benchmark.match;
