package dev.glacis.cli.convert;

import dev.glacis.cli.Console;
import dev.glacis.cli.convert.FileImport.Imported;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.exchange.LossCode;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.LossReport.Count;
import dev.glacis.exchange.LossReport.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Loss reports for people, one remark a line, as compilers write them. */
final class LossText {

  private static final int MOST_NOTES = 50;

  /** The name of a fact at the end of a place; ids may have slashes too. */
  private static final Pattern FACT = Pattern.compile("/((?:attributes/|extensions/)?[A-Za-z-]+)$");

  private LossText() {}

  /** Says what a conversion lost on the way in and on the way out. */
  static void sayOf(Imported imported, LossReport export, Console console) {
    LossReport report = imported.document().lossReport();
    console.say(imported.file() + ": read as " + report.format() + ": " + counts(report) + ".");
    say(imported.file(), "guessed", report.guessed(), console);
    say(imported.file(), "dropped", report.dropped(), console);
    say(imported.file(), "warning", report.warnings(), console);
    console.say("written as " + export.format() + ": " + counts(export) + ".");
    List<Note> notes = new ArrayList<>(export.dropped());
    notes.addAll(export.guessed());
    notes.addAll(export.warnings());
    for (LossCode code : LossCode.values()) {
      List<Note> same = notes.stream().filter(note -> code.label().equals(note.code())).toList();
      switch (code) {
        case LOST -> sayLost(export.format(), same, console);
        case NARROWED, IMPLIED, FILLED_IN, OWN_FIELD ->
            say(
                export.format(),
                code.label(),
                same.stream().map(LossText::plain).toList(),
                console);
      }
    }
  }

  /** Without the code, which stands before the remark anyhow. */
  private static Note plain(Note note) {
    return new Note(note.pointer(), note.line(), note.column(), note.message(), null);
  }

  /**
   * One line for each fact of each kind of element: a model of a hundred loses it a hundred times.
   */
  private static void sayLost(String format, List<Note> lost, Console console) {
    Map<String, List<Note>> byFact = new TreeMap<>();
    for (Note note : lost) {
      byFact.computeIfAbsent(fact(note.pointer()), same -> new ArrayList<>()).add(note);
    }
    byFact.forEach(
        (fact, all) ->
            console.say(
                format
                    + ": lost: "
                    + fact
                    + (all.size() == 1
                        ? ": " + all.getFirst().message()
                        : " in " + all.size() + " places, first")
                    + " ("
                    + all.getFirst().pointer()
                    + ")"));
  }

  /** What is lost, of which kind: "component description" or, as a whole, "asset". */
  private static String fact(String place) {
    String kind = place.replaceFirst("[:/].*", "");
    int colon = place.indexOf(':');
    String rest = colon < 0 ? place.substring(kind.length()) : place.substring(colon);
    Matcher named = FACT.matcher(rest);
    return kind + (named.find() ? " " + named.group(1) : "");
  }

  /** Such as "2 zones, 5 components (1 dropped)". */
  static String counts(LossReport report) {
    return report.counts().isEmpty()
        ? "nothing"
        : report.counts().stream().map(LossText::count).collect(Collectors.joining(", "));
  }

  private static String count(Count count) {
    return count.held()
        + " "
        + count.kind()
        + (count.dropped() == 0 ? "" : " (" + count.dropped() + " dropped)")
        + (count.inferred() == 0 ? "" : " (" + count.inferred() + " more inferred)");
  }

  private static void say(String where, String what, List<Note> notes, Console console) {
    notes.stream()
        .limit(MOST_NOTES)
        .forEach(
            note ->
                console.say(
                    where
                        + (note.line() == 0 ? "" : ":" + note.line() + ":" + note.column())
                        + ": "
                        + what
                        + ": "
                        + (note.code() == null ? "" : note.code() + ": ")
                        + note.message()
                        + (note.pointer().isEmpty() ? "" : " (" + note.pointer() + ")")));
    if (notes.size() > MOST_NOTES) {
      console.say(
          where + ": " + Counted.of(notes.size() - MOST_NOTES, "remark") + " more of this kind.");
    }
  }
}
