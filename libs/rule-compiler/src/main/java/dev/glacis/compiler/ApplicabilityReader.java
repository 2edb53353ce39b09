package dev.glacis.compiler;

import dev.glacis.engine.pack.AiActRiskClass;
import dev.glacis.engine.pack.AiActRole;
import dev.glacis.engine.pack.Applicability;
import dev.glacis.engine.pack.ControlBaseline;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads to whom and from when a clause applies; each column may be left out or empty. */
final class ApplicabilityReader {

  private static final String HEADING = "heading";
  private static final String LEVEL = "level";
  private static final String FROM = "applies_from";
  private static final String FROM_ANNEX_I = "applies_from_annex_i";

  static final List<String> COLUMNS =
      List.of(HEADING, "roles", "risk_classes", FROM, FROM_ANNEX_I, LEVEL, "baselines");

  private ApplicabilityReader() {}

  static Applicability read(CsvFile.Row row) {
    return new Applicability(
        constants(row, "roles", AiActRole.class),
        constants(row, "risk_classes", AiActRiskClass.class),
        date(row, FROM),
        date(row, FROM_ANNEX_I),
        level(row),
        constants(row, "baselines", ControlBaseline.class));
  }

  static boolean heading(CsvFile.Row row) {
    String text = row.get(HEADING);
    if (!text.isEmpty() && !text.equals("yes")) {
      row.problem(ProblemCode.WRONG_VALUE, "heading is '" + text + "'", "yes or nothing");
    }
    return text.equals("yes");
  }

  private static <E extends Enum<E>> Set<E> constants(
      CsvFile.Row row, String column, Class<E> type) {
    Set<E> constants = new TreeSet<>();
    row.parts(column).forEach(part -> row.constant(column, part, type).ifPresent(constants::add));
    return constants;
  }

  private static LocalDate date(CsvFile.Row row, String column) {
    try {
      return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
    } catch (DateTimeParseException e) {
      row.problem(
          ProblemCode.WRONG_FORM,
          column + " is '" + row.get(column) + "'",
          "a date such as 2026-08-02");
      return null;
    }
  }

  private static int level(CsvFile.Row row) {
    String text = row.get(LEVEL);
    if (!text.isEmpty() && !text.matches("[1-9]")) {
      row.problem(ProblemCode.WRONG_VALUE, "level is '" + text + "'", "a number from 1 to 9");
      return 0;
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
