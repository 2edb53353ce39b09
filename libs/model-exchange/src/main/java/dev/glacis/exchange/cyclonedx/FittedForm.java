package dev.glacis.exchange.cyclonedx;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Values in the form that a rule wants: bills in XML have one element where JSON has a list of one,
 * and texts where it has numbers.
 */
final class FittedForm {

  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private FittedForm() {}

  /** The value in another form where the rule wants that; else the value as it is. */
  static Object of(BomRule rule, Object value) {
    return switch (value) {
      case Map<?, ?> object when rule.wants("array") -> listed(rule, object);
      case Map<?, ?> object when rule.wants("string") -> ofOne(object, value);
      case String text when rule.wants("array") -> List.of(text);
      case String text when rule.wants("object") -> Map.of("content", text);
      case String text when rule.wants("number") && NUMBER.matcher(text).matches() ->
          Double.valueOf(text);
      case String text when rule.wants("integer") && isWhole(text) -> Long.valueOf(text);
      case String text when rule.wants("boolean") && text.matches("true|false") ->
          Boolean.valueOf(text);
      case Number number when rule.wants("string") -> number.toString();
      case Boolean truth when rule.wants("string") -> truth.toString();
      case null, default -> value;
    };
  }

  /** An element that holds the items, or the only item. */
  private static Object listed(BomRule rule, Map<?, ?> object) {
    if (object.size() == 1) {
      Map.Entry<?, ?> only = object.entrySet().iterator().next();
      boolean ofItem =
          rule.item(0).flatMap(one -> one.resolved().property("" + only.getKey())).isPresent();
      if (!ofItem) {
        return only.getValue() instanceof List<?> list ? list : List.of(only.getValue());
      }
    }
    return List.of(object);
  }

  private static Object ofOne(Map<?, ?> object, Object otherwise) {
    return object.size() == 1 && object.values().iterator().next() instanceof String text
        ? text
        : otherwise;
  }

  private static boolean isWhole(String text) {
    return text.indexOf('.') < 0 && NUMBER.matcher(text).matches();
  }

  /** Whether a value without parts meets a rule; not whether it is among those that are listed. */
  static boolean isAllowed(BomRule rule, Object value) {
    return switch (value) {
      case String text -> rule.allowsType("string") && isAllowed(rule, text);
      case Boolean truth -> rule.allowsType("boolean");
      case Long number ->
          (rule.allowsType("integer") || rule.allowsType("number"))
              && rule.bounds("minimum", "maximum", number);
      case Number number ->
          rule.allowsType("number") && rule.bounds("minimum", "maximum", number.doubleValue());
      default -> false;
    };
  }

  private static boolean isAllowed(BomRule rule, String text) {
    return rule.bounds("minLength", "maxLength", text.codePointCount(0, text.length()))
        && rule.text("pattern")
            .map(wanted -> Pattern.compile(wanted).matcher(text).find())
            .orElse(true)
        && rule.text("format").map(wanted -> hasFormat(wanted, text)).orElse(true);
  }

  private static boolean hasFormat(String format, String text) {
    return switch (format) {
      case "date-time" -> TIME.matcher(text).matches() && isTime(text);
      case "idn-email" -> ADDRESS.matcher(text).matches();
      default -> isReference(text);
    };
  }

  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeParseException noSuchDay) {
      return false;
    }
  }

  private static boolean isReference(String text) {
    try {
      new URI(text);
      return true;
    } catch (URISyntaxException noReference) {
      return false;
    }
  }
}
