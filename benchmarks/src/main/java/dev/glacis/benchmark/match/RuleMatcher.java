package dev.glacis.benchmark.match;

/** The rules of a workload, ready to be matched with its indexed model again and again. */
@FunctionalInterface
public interface RuleMatcher {

  /** Adds every finding once, in any order. */
  void match(FindingBuffer findings);
}
