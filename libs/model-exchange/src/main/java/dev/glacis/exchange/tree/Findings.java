package dev.glacis.exchange.tree;

import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a format's reader finds: violations, remarks, and how much was taken over. */
public final class Findings {

  private static final int MOST_NOTES = 500;

  private final List<Violation> violations = new ArrayList<>();
  private final List<LossReport.Note> guessed = new ArrayList<>();
  private final List<LossReport.Note> warnings = new ArrayList<>();
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private int mapped;

  public void violation(RefusalCode code, Node node, String message) {
    if (violations.size() < TreeBuilder.MOST_VIOLATIONS) {
      violations.add(new Violation(code, node.pointer(), node.line(), message));
    }
  }

  public void guessed(Node node, String message) {
    note(guessed, node, message);
  }

  public void warning(Node node, String message) {
    note(warnings, node, message);
  }

  /** Something that is kept for export and read by no rule; said once per subject. */
  public void keptUnread(String subject, Node node) {
    Kept known = kept.get(subject);
    kept.put(subject, known == null ? new Kept(node, 1) : new Kept(known.first, known.times + 1));
  }

  public void mapped() {
    mapped++;
  }

  /** Throws when there is a violation. */
  public void refuseViolations() {
    if (!violations.isEmpty()) {
      violations.sort(Comparator.comparingInt(Violation::line));
      throw new RefusedDocumentException(violations);
    }
  }

  public LossReport report(String format) {
    kept.forEach(
        (subject, place) ->
            warning(
                place.first,
                subject + " is kept for export and read by no rule" + place.howOften() + "."));
    return new LossReport(format, mapped, guessed, List.of(), warnings);
  }

  private static void note(List<LossReport.Note> notes, Node node, String message) {
    if (notes.size() < MOST_NOTES) {
      notes.add(new LossReport.Note(node.pointer(), node.line(), message));
    } else if (notes.size() == MOST_NOTES) {
      notes.add(new LossReport.Note("", 0, "There are more remarks of this kind."));
    }
  }

  private record Kept(Node first, int times) {
    String howOften() {
      return times == 1 ? "" : " (" + times + " places)";
    }
  }
}
