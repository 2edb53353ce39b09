package dev.glacis.benchmark.bitmask;

import dev.glacis.benchmark.match.FindingBuffer;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.plain.PlainModel;
import dev.glacis.benchmark.rule.GeneratedRule;
import dev.glacis.engine.model.ElementKind;

/** Filters the bits of every element of a rule's scope; what is left is a finding. */
public final class BitMaskMatcher implements RuleMatcher {

  private final long[][] starts;
  private final Filter[] filters;
  private final long[][] candidates;

  public BitMaskMatcher(Workload workload) {
    FilterBuilder builder = new FilterBuilder(PlainModel.of(workload));
    int rules = workload.rules().size();
    this.starts = new long[rules][];
    this.filters = new Filter[rules];
    this.candidates = new long[rules][];
    long[] components = builder.components().room();
    long[] flows = builder.flows().room();
    for (int i = 0; i < rules; i++) {
      GeneratedRule rule = workload.rules().get(i);
      starts[i] = builder.start(rule);
      filters[i] = builder.filter(rule);
      candidates[i] = rule.scope() == ElementKind.COMPONENT ? components : flows;
    }
  }

  @Override
  public void match(FindingBuffer findings) {
    for (int rule = 0; rule < filters.length; rule++) {
      long[] left = candidates[rule];
      System.arraycopy(starts[rule], 0, left, 0, left.length);
      filters[rule].retain(left);
      emit(rule, left, findings);
    }
  }

  private static void emit(int rule, long[] left, FindingBuffer findings) {
    for (int w = 0; w < left.length; w++) {
      for (long word = left[w]; word != 0; word &= word - 1) {
        findings.add(rule, (w << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }
}
