package dev.glacis.benchmark.drools;

import dev.glacis.benchmark.match.FindingBuffer;

/** Where consequences put what they find; set before the rules fire. */
final class FindingTarget {

  private FindingBuffer findings;

  void set(FindingBuffer buffer) {
    findings = buffer;
  }

  void add(int rule, int element) {
    findings.add(rule, element);
  }
}
