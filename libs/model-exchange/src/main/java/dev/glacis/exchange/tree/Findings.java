package dev.glacis.exchange.tree;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Located;
import dev.glacis.exchange.LossCode;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what a format's reader finds: violations, remarks, and how much was taken over. A
 * lenient one takes violations for remarks about dropped values.
 */
public final class Findings {

  private static final int MOST_NOTES = 500;

  private final boolean lenient;
  private final int mostNotes;
  private final List<Violation> violations = new ArrayList<>();
  private final List<LossReport.Note> guessed = new ArrayList<>();
  private final List<LossReport.Note> dropped = new ArrayList<>();
  private final List<LossReport.Note> warnings = new ArrayList<>();
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private final Counts counts = new Counts();
  private int mapped;

  /** For a format that people write by hand: values of a wrong type refuse the document. */
  public Findings() {
    this(false, MOST_NOTES);
  }

  private Findings(boolean lenient, int mostNotes) {
    this.lenient = lenient;
    this.mostNotes = mostNotes;
  }

  /** For formats of other tools: values of a wrong type are dropped, and said to be. */
  public static Findings lenient() {
    return new Findings(true, MOST_NOTES);
  }

  /**
   * For what is written: what is lost of a model is told whole, since it is no larger than that.
   */
  public static Findings complete() {
    return new Findings(false, Integer.MAX_VALUE);
  }

  /**
   * Collects what is found in a part of the document that is read beside the rest, until it is
   * {@link #add(Findings) added}.
   */
  public Findings part() {
    return new Findings(lenient, mostNotes);
  }

  /** Adds what was found in a part, as if it had been found now. */
  public void add(Findings part) {
    int room = TreeBuilder.MOST_VIOLATIONS - violations.size();
    violations.addAll(part.violations.subList(0, Math.min(room, part.violations.size())));
    part.guessed.forEach(note -> note(guessed, note));
    part.dropped.forEach(note -> note(dropped, note));
    part.warnings.forEach(note -> note(warnings, note));
    part.kept.forEach(this::keep);
    counts.add(part.counts);
    mapped += part.mapped;
  }

  boolean isLenient() {
    return lenient;
  }

  public void violation(RefusalCode code, Located place, String message) {
    if (lenient) {
      note(dropped, code, place, message);
    } else if (violations.size() < TreeBuilder.MOST_VIOLATIONS) {
      violations.add(new Violation(code, place.pointer(), place.line(), place.column(), message));
    }
  }

  /**
   * A broken place: a violation, or a remark that also says what was done about it.
   *
   * @param finding a sentence without its full stop
   * @param consequence goes on with that sentence
   */
  public void broken(RefusalCode code, Located place, String finding, String consequence) {
    violation(code, place, lenient ? finding + "; " + consequence + "." : finding + ".");
  }

  /** A broken place from which nothing is lost: a violation, or a warning. */
  public void repaired(RefusalCode code, Located place, String finding, String consequence) {
    if (lenient) {
      note(warnings, code, place, finding + "; " + consequence + ".");
    } else {
      violation(code, place, finding + ".");
    }
  }

  /** Something that is counted and not taken over, for a reason that is reported already. */
  public void leftOut(ContentKind kind) {
    counts.dropped(kind, 1);
  }

  public void guessed(Located place, String message) {
    note(guessed, (String) null, place, message);
  }

  /** A value that the model does not keep. */
  public void dropped(Located place, String message) {
    note(dropped, (String) null, place, message);
  }

  /** A broken place that is read leniently by everybody. */
  public void dropped(RefusalCode code, Located place, String message) {
    note(dropped, code, place, message);
  }

  /** Something that is counted and not taken over. */
  public void dropped(ContentKind kind, Located place, String message) {
    counts.dropped(kind, 1);
    dropped(place, message);
  }

  /** Several things that are counted and not taken over, for one reason. */
  public void dropped(ContentKind kind, int number, Located place, String message) {
    if (number > 0) {
      counts.dropped(kind, number);
      dropped(place, message);
    }
  }

  public void imported(ContentKind kind) {
    imported(kind, 1);
  }

  public void imported(ContentKind kind, int number) {
    counts.imported(kind, number);
  }

  public void inferred(ContentKind kind) {
    counts.inferred(kind);
  }

  public void warning(Located place, String message) {
    note(warnings, (String) null, place, message);
  }

  /** A broken place from which nothing is lost. */
  public void warning(RefusalCode code, Located place, String message) {
    note(warnings, code, place, message);
  }

  /** Something that a document which is written does not say as the model does. */
  public void exported(LossCode code, Located place, String message) {
    List<LossReport.Note> notes =
        switch (code) {
          case LOST -> dropped;
          case NARROWED, IMPLIED, FILLED_IN -> guessed;
          case OWN_FIELD -> warnings;
        };
    note(notes, code.label(), place, message);
  }

  /** Something that is kept for export and read by no rule; said once per subject. */
  public void keptUnread(String subject, Located place) {
    keep(subject, new Kept(place, 1));
  }

  private void keep(String subject, Kept more) {
    kept.merge(subject, more, (known, other) -> new Kept(known.first, known.times + other.times));
  }

  public void mapped() {
    mapped++;
  }

  /** Throws when there is a violation. */
  public void refuseViolations() {
    if (!violations.isEmpty()) {
      violations.sort(Comparator.comparingInt(Violation::line).thenComparingInt(Violation::column));
      throw new RefusedDocumentException(violations);
    }
  }

  /** The report; nothing may be added after it. */
  public LossReport report(String format) {
    kept.forEach(
        (subject, place) ->
            warning(
                place.first,
                subject + " is kept for export and read by no rule" + place.howOften() + "."));
    return new LossReport(format, mapped, guessed, dropped, warnings, counts.list());
  }

  private void note(List<LossReport.Note> notes, RefusalCode code, Located place, String message) {
    note(notes, code == null ? null : code.label(), place, message);
  }

  private void note(List<LossReport.Note> notes, String code, Located place, String message) {
    if (notes.size() <= mostNotes) {
      note(
          notes, new LossReport.Note(place.pointer(), place.line(), place.column(), message, code));
    }
  }

  private void note(List<LossReport.Note> notes, LossReport.Note note) {
    if (notes.size() < mostNotes) {
      notes.add(note);
    } else if (notes.size() == mostNotes) {
      notes.add(new LossReport.Note("", 0, 0, "There are more remarks of this kind.", null));
    }
  }

  private record Kept(Located first, int times) {
    String howOften() {
      return times == 1 ? "" : " (" + times + " places)";
    }
  }
}
