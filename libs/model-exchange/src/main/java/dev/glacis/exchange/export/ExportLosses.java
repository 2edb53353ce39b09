package dev.glacis.exchange.export;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.Located;
import dev.glacis.exchange.LossCode;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.SourceMap;
import dev.glacis.exchange.export.ModelFacts.Subject;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * What of a model a document does not say as the model does, each with a {@link LossCode}. Where
 * the format can be read, what is lost is measured: the document is read back and compared. What
 * only we read of it, and what was filled in, the writer says.
 */
public final class ExportLosses {

  private static final int DEEPEST = 1_000;
  private static final String NO_PLACE = "The format has no place for this.";

  private ExportLosses() {}

  /**
   * The report of a format that is written and never read.
   *
   * @param holds whether the document has a fact of a subject; with the fact's name empty: whether
   *     the subject is in it at all
   * @param remarks of the writer
   */
  public static LossReport declared(
      String format,
      ArchitectureModel model,
      BiPredicate<Subject, String> holds,
      ExportRemarks remarks) {
    Findings findings = Findings.complete();
    Map<String, Subject> written = new LinkedHashMap<>();
    for (Subject subject : ModelFacts.of(model).subjects().values()) {
      if (!holds.test(subject, "")) {
        lost(findings, subject);
        continue;
      }
      kept(findings, subject);
      written.put(subject.key(), subject);
      for (String fact : subject.facts().keySet()) {
        if (!holds.test(subject, fact)) {
          findings.exported(LossCode.LOST, place(subject, fact), NO_PLACE);
        }
      }
    }
    Provenance.compare(model, null, written, remarks);
    remarks.addTo(findings);
    return findings.report(format);
  }

  /**
   * The report of a document, by reading it back.
   *
   * @param remarks of the writer
   */
  public static LossReport measured(
      String format, ArchitectureModel model, byte[] document, ExportRemarks remarks) {
    ArchitectureModel back = new ModelImporter().read(document, limits(document)).model();
    ModelFacts after = ModelFacts.of(back);
    Findings findings = compared(ModelFacts.of(model), after);
    Provenance.compare(model, back, after.subjects(), remarks);
    remarks.addTo(findings);
    return findings.report(format);
  }

  private static Findings compared(ModelFacts before, ModelFacts after) {
    Findings findings = Findings.complete();
    for (Subject subject : before.subjects().values()) {
      Subject same = after.subjects().get(subject.key());
      if (same == null) {
        lost(findings, subject);
        continue;
      }
      kept(findings, subject);
      subject.facts().forEach((fact, value) -> compare(findings, subject, fact, value, same));
      said(findings, subject, same);
    }
    added(findings, before, after);
    return findings;
  }

  private static void compare(
      Findings findings, Subject subject, String fact, Object value, Subject same) {
    Object other = same.facts().get(fact);
    if (other == null) {
      findings.exported(LossCode.LOST, place(subject, fact), NO_PLACE);
    } else if (fact.startsWith("extensions/") && value instanceof Map<?, ?> before) {
      within(findings, subject, fact, before, other);
    } else if (!other.equals(value)) {
      findings.exported(
          LossCode.NARROWED,
          place(subject, fact),
          Quoted.of(value.toString()) + " is written as " + Quoted.of(other.toString()) + ".");
    }
  }

  /** What is lost of an object that is kept for export: by its keys, as far down as objects go. */
  private static void within(
      Findings findings, Subject subject, String fact, Map<?, ?> before, Object after) {
    before.forEach(
        (key, value) -> {
          Object other = after instanceof Map<?, ?> object ? object.get(key) : null;
          String path = fact + "/" + key;
          if (value instanceof Map<?, ?> inner && other instanceof Map<?, ?>) {
            within(findings, subject, path, inner, other);
          } else if (value != null && other == null) {
            findings.exported(LossCode.LOST, place(subject, path), NO_PLACE);
          } else if (!Objects.equals(value, other)) {
            findings.exported(
                LossCode.NARROWED,
                place(subject, path),
                "Something of this is not written, or in another form.");
          }
        });
  }

  /** What the format makes its readers take for granted although the model does not say it. */
  private static void said(Findings findings, Subject subject, Subject same) {
    for (Map.Entry<String, Object> fact : same.facts().entrySet()) {
      if (!subject.facts().containsKey(fact.getKey())) {
        findings.exported(
            LossCode.IMPLIED,
            place(subject, fact.getKey()),
            "The format says " + Quoted.of(fact.getValue().toString()) + ", which is unknown.");
      }
    }
  }

  private static void added(Findings findings, ModelFacts before, ModelFacts after) {
    for (Subject subject : after.subjects().values()) {
      if (!before.subjects().containsKey(subject.key())) {
        findings.exported(
            LossCode.IMPLIED,
            place(subject, ""),
            "The format says this, which the model does not.");
        if (subject.kind() != null) {
          findings.inferred(subject.kind());
        }
      }
    }
  }

  private static void kept(Findings findings, Subject subject) {
    findings.mapped();
    if (subject.kind() != null) {
      findings.imported(subject.kind());
    }
  }

  private static void lost(Findings findings, Subject subject) {
    if (subject.kind() != null) {
      findings.leftOut(subject.kind());
    }
    findings.exported(LossCode.LOST, place(subject, ""), NO_PLACE);
  }

  private static Located place(Subject subject, String fact) {
    return new SourceMap.Place(fact.isEmpty() ? subject.key() : subject.key() + "/" + fact, 0, 0);
  }

  /**
   * A document that was just written is read whatever its size; it nests deeper than its source.
   */
  private static ImportOptions limits(byte[] document) {
    ImportOptions usual = ImportOptions.defaults();
    return new ImportOptions(
        document.length,
        Integer.MAX_VALUE,
        Integer.MAX_VALUE,
        DEEPEST,
        Integer.MAX_VALUE,
        usual.vocabulary(),
        usual.types(),
        usual.mapping(),
        usual.strict(),
        false,
        null);
  }
}
