package dev.glacis.benchmark.run;

import dev.glacis.benchmark.model.Knowledge;
import dev.glacis.benchmark.model.ModelGenerator;
import dev.glacis.benchmark.model.PackAttributes;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ThreatLibrary;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The shipped packs on a half-known model: one operation indexes the model, matches every rule and
 * rates what it found. Nobody asks for explanations.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SystemEvaluation {

  private static final long SEED = 9_173;

  @Param("10000")
  public int components;

  private ThreatEngine engine;
  private ArchitectureModel model;

  @Setup
  public void prepare() {
    PackSet packs = ThreatLibrary.load();
    engine = new ThreatEngine(packs);
    model = model(packs, components);
  }

  /** Counts by severity: everything is rated, nothing explained. */
  @Benchmark
  public Counts evaluate() {
    return engine.evaluate(model).counts();
  }

  static ArchitectureModel model(PackSet packs, int components) {
    return ModelGenerator.generate(
        packs.vocabulary(), PackAttributes.readBy(packs), Knowledge.HALF, components, SEED);
  }
}
