package dev.glacis.benchmark.run;

import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.model.ModelSize;
import dev.glacis.benchmark.rule.GeneratedRule;
import dev.glacis.benchmark.rule.RuleAttributes;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Scope;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one measurement in virtual machines of its own; what JMH says goes to a log. */
final class ForkedRuns {

  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final String[] JVM = {
    "-Xms2g",
    "-Xmx6g",
    "-Xmn1g",
    "-XX:+UseTransparentHugePages",
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow"
  };

  private final OutputFormat log;

  ForkedRuns(PrintStream log) {
    this.log = OutputFormatFactory.createFormatInstance(log, VerboseMode.NORMAL);
  }

  /**
   * Measures.
   *
   * @throws RunnerException when a virtual machine failed or implementations find different things
   */
  Figures measure(Cell cell, Effort effort) throws RunnerException, IOException {
    RunResult result = new Runner(options(cell, effort).build(), log).runSingle();
    Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
    return new Figures(
        result.getPrimaryResult().getStatistics().getPercentile(50),
        allocated == null ? Double.NaN : allocated.getScore(),
        checks(cell),
        cell.row() == Row.ANSWER ? SystemEvaluation.answerBytes(cell.components()) : 0);
  }

  private static ChainedOptionsBuilder options(Cell cell, Effort effort) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .param("components", Integer.toString(cell.components()))
            .forks(effort.forks())
            .warmupIterations(effort.warmups())
            .warmupTime(TimeValue.milliseconds(effort.millis()))
            .measurementIterations(effort.iterations())
            .measurementTime(TimeValue.milliseconds(effort.millis()))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .jvmArgs(JVM)
            .jvmArgsAppend(ofRow(cell.row()));
    if (cell.row().shippedPacks()) {
      options.include(SystemEvaluation.class.getName() + "\\." + cell.row().method() + "$");
      return options;
    }
    return options
        .include(RuleMatching.class.getName() + "\\." + cell.row().method() + "$")
        .param("contender", cell.row().contender().name())
        .param("knowledge", cell.row().knowledge().name());
  }

  /** Memory is collected with as many cores as the row is measured with. */
  private static String[] ofRow(Row row) {
    return switch (row) {
      case DOCUMENT, ANSWER -> new String[] {"-XX:+UseParallelGC"};
      case SHIPPED_PACKS -> new String[] {"-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"};
      case ENGINE, ENGINE_HALF_KNOWN, LAMBDAS, BIT_MASKS, DROOLS, CEL ->
          new String[] {"-XX:+UseSerialGC"};
    };
  }

  private static long checks(Cell cell) {
    PackSet packs = ThreatLibrary.load();
    if (cell.row().shippedPacks()) {
      return packs.definitions().stream()
          .mapToLong(definition -> elements(definition.scope(), cell.components()))
          .sum();
    }
    List<GeneratedRule> rules = Workload.rules(new RuleAttributes(packs.vocabulary()));
    return Workload.checks(rules, cell.components());
  }

  private static long elements(Scope scope, int components) {
    return switch (scope) {
      case COMPONENT, REACH -> components;
      case DATA_FLOW -> ModelSize.flows(components);
      case ASSET -> ModelSize.assets(components);
      case TRUST_ZONE -> ModelSize.zones(components);
      case SYSTEM -> 1;
    };
  }
}
