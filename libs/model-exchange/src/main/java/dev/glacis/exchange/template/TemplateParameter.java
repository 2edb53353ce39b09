package dev.glacis.exchange.template;

import java.util.List;
import java.util.Objects;

/**
 * A question that a template asks.
 *
 * @param values what may be chosen; {@code true} and {@code false} for a truth value, none for text
 * @param defaultValue the value when nobody gives one
 * @param control whether {@code true} means a protection, which never raises risk
 * @param line 1-based line of the declaration
 */
public record TemplateParameter(
    String name,
    String title,
    Type type,
    List<Choice> values,
    String defaultValue,
    boolean control,
    int line,
    int column) {

  /** Longest value of a text parameter, in characters. */
  public static final int LONGEST_TEXT = 200;

  /** Kind of a parameter. */
  public enum Type {
    CHOICE,
    BOOLEAN,
    TEXT
  }

  /** One value and how it reads in a form and in texts. */
  public record Choice(String value, String title) {}

  public TemplateParameter {
    Objects.requireNonNull(type, "type");
    values = List.copyOf(values);
  }

  /** Whether a value may be given. */
  public boolean accepts(String value) {
    return type == Type.TEXT
        ? isText(value)
        : values.stream().anyMatch(choice -> choice.value().equals(value));
  }

  /** What may be given, for a message. */
  String expectation() {
    return type == Type.TEXT
        ? "one line of 1 to " + LONGEST_TEXT + " characters"
        : String.join(", ", values.stream().map(Choice::value).toList());
  }

  /** How a value reads in a text. */
  String shown(String value) {
    return values.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::title)
        .findFirst()
        .orElse(value);
  }

  private static boolean isText(String value) {
    return !value.isBlank()
        && value.length() <= LONGEST_TEXT
        && value.chars().noneMatch(Character::isISOControl);
  }
}
