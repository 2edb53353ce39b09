package dev.glacis.compiler;

import dev.glacis.engine.pack.PackChange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads what each version of a pack changed, newest first. */
final class ChangelogReader {

  static final String KEY = "changelog";
  static final List<String> KEYS = List.of("version", "date", "what");

  private ChangelogReader() {}

  /** The changes; one that does not begin with the pack's own version is a problem. */
  static List<PackChange> read(YamlValue root, String packVersion) {
    List<PackChange> changes = new ArrayList<>();
    for (YamlValue item : root.items(KEY)) {
      item.onlyKeys(KEYS);
      changes.add(
          new PackChange(
              SharedParts.version(item),
              item.required("date").map(ChangelogReader::date).orElse(LocalDate.EPOCH),
              item.requiredText("what")));
      if (changes.size() == 1 && !changes.getFirst().version().equals(packVersion)) {
        item.problem(
            ProblemCode.MISMATCH, "the changelog begins with another version", packVersion);
      }
    }
    return changes;
  }

  private static LocalDate date(YamlValue value) {
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeParseException e) {
      value.problem(ProblemCode.WRONG_FORM, "found " + value.kind(), "a date such as 2026-08-02");
      return LocalDate.EPOCH;
    }
  }
}
