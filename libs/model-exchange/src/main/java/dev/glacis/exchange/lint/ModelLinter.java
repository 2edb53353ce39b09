package dev.glacis.exchange.lint;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.SourceMap.Place;
import dev.glacis.exchange.Violation;
import java.util.ArrayList;
import java.util.List;

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

  /** Reads a document; what keeps it from being read becomes findings. Throws nothing. */
  public LintReport lint(byte[] document, ImportOptions options) {
    try {
      return lint(new ModelImporter().read(document, options));
    } catch (RefusedDocumentException refused) {
      return new LintReport(refused.violations().stream().map(ModelLinter::finding).toList(), 0);
    }
  }

  /** Looks at a document that was read. */
  public LintReport lint(ImportedModel document) {
    ModelGraph graph;
    try {
      graph = engine.index(document.model());
    } catch (InvalidModelException contradictory) {
      return new LintReport(List.of(finding(contradictory, document)), 0);
    }
    LintSubject subject =
        new LintSubject(
            document.model(),
            graph,
            engine.packs().vocabulary(),
            document.sourceMap(),
            new ArrayList<>());
    new StructureLint(subject).check();
    new WordLint(subject).check();
    new ContradictionLint(subject).check();
    new GeometryLint(subject).check();
    int unasked = new QuestionLint(subject, engine).check();
    return new LintReport(subject.findings(), unasked);
  }

  private static LintFinding finding(Violation violation) {
    return new LintFinding(
        violation.code().label(),
        LintSeverity.ERROR,
        null,
        violation.pointer(),
        violation.line(),
        violation.message(),
        null);
  }

  private static LintFinding finding(InvalidModelException invalid, ImportedModel document) {
    Place place = document.sourceMap().of(invalid.kind(), invalid.id()).orElse(LintSubject.NOWHERE);
    return new LintFinding(
        LintCode.INVALID_MODEL.label(),
        LintCode.INVALID_MODEL.severity(),
        null,
        place.pointer(),
        place.line(),
        invalid.getMessage() + ".",
        null);
  }
}
