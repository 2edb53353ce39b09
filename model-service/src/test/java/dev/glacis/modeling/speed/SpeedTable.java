package dev.glacis.modeling.speed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured beside what is wanted; the last line is for programs. */
final class SpeedTable {

  private final StringBuilder lines = new StringBuilder();
  private final Map<String, Long> figures = new LinkedHashMap<>();

  SpeedTable() {
    lines.append(row("ms over HTTP, PostgreSQL behind", "median", "p95", "target"));
  }

  /**
   * @param target such as {@code median < 2000}
   */
  void add(String what, Timed timed, String target) {
    lines.append(row(what, number(timed.median()), number(timed.p95()), target));
  }

  void count(String what, String value, String target) {
    lines.append(row(what, value, "", target));
  }

  /** A figure of the last line. */
  void figure(String key, double value) {
    figures.merge(key, Math.round(value), Math::max);
  }

  @Override
  public String toString() {
    String last =
        figures.entrySet().stream()
            .map(figure -> figure.getKey() + "=" + figure.getValue())
            .collect(Collectors.joining(" "));
    return lines + last + "\n";
  }

  private static String row(String what, String first, String second, String third) {
    return String.format(Locale.ROOT, "%-78s%14s%8s   %s%n", what, first, second, third);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
