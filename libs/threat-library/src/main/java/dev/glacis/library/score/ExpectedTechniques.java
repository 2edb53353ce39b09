package dev.glacis.library.score;

import dev.glacis.library.tables.CsvTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The techniques that were used against systems.
 *
 * @param byCase technique ids in the order of the attack, by id of the case
 */
public record ExpectedTechniques(Map<String, List<String>> byCase) {

  private static final String ID = "id";
  private static final String TECHNIQUES = "techniques_ordered";

  public ExpectedTechniques {
    byCase = new LinkedHashMap<>(byCase);
  }

  /**
   * Reads a table with the columns {@code id} and {@code techniques_ordered} (ids separated by
   * spaces, semicolons or commas); other columns are ignored.
   *
   * @throws IllegalArgumentException when it is no such table; the message is a sentence's end
   */
  public static ExpectedTechniques parse(String csv) {
    CsvTable table = CsvTable.parse(csv);
    for (String column : List.of(ID, TECHNIQUES)) {
      if (!table.columns().contains(column)) {
        throw new IllegalArgumentException("the column " + column + " is missing");
      }
    }
    Map<String, List<String>> byCase = new LinkedHashMap<>();
    for (Map<String, String> row : table.rows()) {
      List<String> ids =
          Arrays.stream(row.get(TECHNIQUES).split("[\\s;,]+")).filter(id -> !id.isEmpty()).toList();
      if (byCase.put(row.get(ID), ids) != null) {
        throw new IllegalArgumentException("the id " + row.get(ID) + " is there twice");
      }
    }
    return new ExpectedTechniques(byCase);
  }

  /** The techniques of a case; empty when nothing is known about it. */
  Optional<List<String>> of(String id) {
    return Optional.ofNullable(byCase.get(id));
  }

  /**
   * The case that a name means: letters and digits are the same, whatever their case, and a name
   * may go on after the id ({@code AML.CS0005-translation}). The longest id wins.
   */
  public Optional<String> named(String name) {
    return byCase.keySet().stream()
        .filter(id -> !plain(id).isEmpty() && means(name, id))
        .reduce((one, other) -> plain(one).length() >= plain(other).length() ? one : other);
  }

  private static boolean means(String name, String id) {
    String wanted = plain(id);
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < name.length() && read.length() < wanted.length(); i++) {
      read.append(plain(name.substring(i, i + 1)));
      if (read.toString().equals(wanted)) {
        return i + 1 == name.length() || !Character.isLetterOrDigit(name.charAt(i + 1));
      }
    }
    return false;
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
