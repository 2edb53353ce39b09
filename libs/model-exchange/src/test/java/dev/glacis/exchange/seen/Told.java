package dev.glacis.exchange.seen;

import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.LossReport.Note;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a loss report tells: places, and numbers where it gives numbers. */
final class Told {

  private static final Pattern PLACES = Pattern.compile("\\((\\d+) places\\)\\.$");

  /** Of these a report only gives numbers. */
  private static final Pattern BESIDE = Pattern.compile(".*/(layout|source|origin)");

  final Set<String> lost = new TreeSet<>();
  final Set<String> narrowed = new TreeSet<>();
  final Set<String> implied = new TreeSet<>();
  final Map<String, Integer> filled = new TreeMap<>();
  final Map<String, Integer> own = new TreeMap<>();

  Told(LossReport report) {
    Stream.of(report.dropped(), report.guessed(), report.warnings())
        .flatMap(notes -> notes.stream())
        .filter(note -> !BESIDE.matcher(note.pointer()).matches())
        .forEach(this::take);
  }

  private void take(Note note) {
    switch (note.code()) {
      case "lost" -> lost.add(note.pointer());
      case "narrowed" -> narrowed.add(note.pointer());
      case "implied" -> implied.add(note.pointer());
      case "filled-in" -> filled.merge(kindAndName(note.pointer()), number(note), Integer::sum);
      case "own-field" -> own.merge(kindAndName(note.pointer()), number(note), Integer::sum);
      default -> throw new AssertionError(note);
    }
  }

  private static int number(Note note) {
    Matcher places = PLACES.matcher(note.message());
    return places.find() ? Integer.parseInt(places.group(1)) : 1;
  }

  /** Ids may have slashes; names of facts have at most one, after a known word. */
  static String kindAndName(String pointer) {
    String kind = pointer.replaceFirst("[:/].*", "");
    Matcher name =
        Pattern.compile("/(attributes/.*|(?:extensions/[^/]+/|risk/)?[\\w$-]+)$").matcher(pointer);
    return kind + (name.find() ? " " + name.group(1) : "");
  }
}
