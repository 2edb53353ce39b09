package dev.glacis.exchange.lint;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.SourceMap;
import dev.glacis.exchange.SourceMap.Place;
import dev.glacis.exchange.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for what is wrong, missing or contradictory in documents. Deterministic. Immutable and safe
 * to share between threads.
 */
public final class ModelLinter {

  private final ThreatEngine engine;

  /**
   * @param engine says which words there are and which facts its rules would need
   */
  public ModelLinter(ThreatEngine engine) {
    this.engine = engine;
  }

  /**
   * Reads a document; what keeps it from being read, whole or in part, becomes findings. Throws
   * nothing.
   */
  public LintReport lint(byte[] document, ImportOptions options) {
    try {
      ImportedModel read = new ModelImporter().read(document, options);
      return lint(read.model(), read.sourceMap(), read.lossReport());
    } catch (RefusedDocumentException refused) {
      return new LintReport(refused.violations().stream().map(ModelLinter::finding).toList(), 0);
    }
  }

  /**
   * Looks at a model.
   *
   * @param places where its elements stand in the document that it was read from
   * @param reading what was broken in that document
   */
  public LintReport lint(ArchitectureModel model, SourceMap places, LossReport reading) {
    ModelGraph graph;
    try {
      graph = engine.index(model);
    } catch (InvalidModelException contradictory) {
      return new LintReport(List.of(finding(contradictory, places)), 0);
    }
    LintSubject subject =
        new LintSubject(model, graph, engine.packs().vocabulary(), places, broken(reading));
    new StructureLint(subject).check();
    new WordLint(subject).check();
    new ContradictionLint(subject).check();
    new GeometryLint(subject).check();
    int unasked = new QuestionLint(subject, engine).check();
    return new LintReport(subject.findings(), unasked);
  }

  private static List<LintFinding> broken(LossReport reading) {
    return Stream.of(reading.guessed(), reading.dropped(), reading.warnings())
        .flatMap(List::stream)
        .filter(note -> note.code() != null)
        .map(
            note ->
                new LintFinding(
                    note.code(),
                    LintSeverity.ERROR,
                    null,
                    note.pointer(),
                    note.line(),
                    note.column(),
                    note.message(),
                    null))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static LintFinding finding(Violation violation) {
    return new LintFinding(
        violation.code().label(),
        LintSeverity.ERROR,
        null,
        violation.pointer(),
        violation.line(),
        violation.column(),
        violation.message(),
        null);
  }

  private static LintFinding finding(InvalidModelException invalid, SourceMap places) {
    Place place = places.of(invalid.kind(), invalid.id()).orElse(LintSubject.NOWHERE);
    return new LintFinding(
        LintCode.INVALID_MODEL.label(),
        LintCode.INVALID_MODEL.severity(),
        null,
        place.pointer(),
        place.line(),
        place.column(),
        invalid.getMessage() + ".",
        null);
  }
}
