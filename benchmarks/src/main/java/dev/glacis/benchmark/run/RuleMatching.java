package dev.glacis.benchmark.run;

import dev.glacis.benchmark.match.FindingBuffer;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.model.Knowledge;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Generated rules on an indexed model: one operation matches every rule with the whole model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RuleMatching {

  @Param public Contender contender;

  @Param("1000")
  public int components;

  @Param("FULL")
  public Knowledge knowledge;

  private final FindingBuffer findings = new FindingBuffer();
  private RuleMatcher matcher;

  @Setup
  public void prepare() {
    Workload workload = Workload.of(components, knowledge);
    matcher = contender.prepare(workload);
    if (knowledge == Knowledge.FULL) {
      Agreement.require(contender, matcher, workload);
    }
  }

  /** The number of findings. */
  @Benchmark
  public int match() {
    findings.clear();
    matcher.match(findings);
    return findings.size();
  }
}
