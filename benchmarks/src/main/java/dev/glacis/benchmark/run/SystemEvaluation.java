package dev.glacis.benchmark.run;

import dev.glacis.benchmark.model.Knowledge;
import dev.glacis.benchmark.model.ModelGenerator;
import dev.glacis.benchmark.model.OtmDocument;
import dev.glacis.benchmark.model.PackAttributes;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.answer.AnswerContent;
import dev.glacis.engine.answer.EvaluationWriter;
import dev.glacis.engine.evaluation.CountermeasureStates;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ThreatLibrary;
import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The shipped packs on a half-known model, from document to answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SystemEvaluation {

  private static final long SEED = 9_173;

  @Param("10000")
  public int components;

  private ThreatEngine engine;
  private ThreatEngine helped;
  private ArchitectureModel model;
  private ModelGraph graph;
  private byte[] document;

  /**
   * Reads the document once too.
   *
   * @throws IllegalStateException when the document is not the model
   */
  @Setup
  public void prepare() {
    PackSet packs = ThreatLibrary.load();
    engine = new ThreatEngine(packs);
    helped = engine.helpedBy(ForkJoinPool.commonPool());
    model = model(packs, components);
    graph = engine.index(model);
    document = OtmDocument.of(model);
    if (!evaluateDocument().equals(evaluate())) {
      throw new IllegalStateException("the document gives other counts than its model");
    }
  }

  /** Counts by severity: everything is indexed, matched and rated, nothing explained. */
  @Benchmark
  public Counts evaluate() {
    return engine.evaluate(model).counts();
  }

  /** The same from the bytes of an OTM document, with all cores that the machine has to give. */
  @Benchmark
  public Counts evaluateDocument() {
    ArchitectureModel read = OtmDocument.read(document, helped.packs().vocabulary());
    return helped.evaluate(read).counts();
  }

  /**
   * The full answer of an indexed model: every threat, possible ones too, with explanation, every
   * countermeasure and every question, written beside explaining as the command line does. Matching
   * and rating are a small part of it.
   */
  @Benchmark
  public long writeAnswer() throws IOException {
    CountingStream out = new CountingStream();
    new EvaluationWriter(AnswerContent.standard().withPossible().withCountermeasures())
        .besideExplaining()
        .write(engine.evaluate(graph, CountermeasureStates.none()), out);
    return out.count();
  }

  /** How many bytes {@link #writeAnswer()} writes. */
  static long answerBytes(int components) throws IOException {
    SystemEvaluation evaluation = new SystemEvaluation();
    evaluation.components = components;
    evaluation.prepare();
    return evaluation.writeAnswer();
  }

  static ArchitectureModel model(PackSet packs, int components) {
    return ModelGenerator.generate(
        packs.vocabulary(), PackAttributes.readBy(packs), Knowledge.HALF, components, SEED);
  }
}
