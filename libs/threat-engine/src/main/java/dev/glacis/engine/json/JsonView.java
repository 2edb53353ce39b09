package dev.glacis.engine.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A place in a parsed document: typed access that names the place when something is wrong.
 *
 * @param path JSON pointer, empty for the whole document
 * @param value map, list, text, double, boolean or null
 * @param statedBefore for the pointer of a value that the document leaves out, the pointer of what
 *     is to blame for it
 */
public record JsonView(String path, Object value, Map<String, String> statedBefore) {

  /**
   * The whole document.
   *
   * @throws InvalidJsonException when the bytes are no JSON, or nest too deeply
   */
  public static JsonView of(byte[] bytes) {
    return new JsonView("", JsonTree.parse(bytes), Map.of());
  }

  /** The value of a key; a view of null when the key is not there. */
  public JsonView get(String name) {
    return new JsonView(path + "/" + escaped(name), object().get(name), statedBefore);
  }

  public boolean has(String name) {
    return object().get(name) != null;
  }

  /** The keys of an object, in the order of the document. */
  public List<String> keys() {
    return object().keySet().stream().map(String.class::cast).toList();
  }

  /** Refuses keys that are not among the known ones. */
  public void allowOnly(Set<String> known) {
    for (String key : keys()) {
      if (!known.contains(key)) {
        throw new InvalidJsonException(
            path
                + "/"
                + escaped(key)
                + ": unknown, expected one of "
                + known.stream().sorted().toList());
      }
    }
  }

  /**
   * What this document leaves out, taken from another one; objects are merged, lists are not. Where
   * a value of the other one is not as expected, the error names what this document states: values
   * of an object depend on those before them only.
   */
  public JsonView orElse(JsonView other) {
    CompletedJson completed = CompletedJson.of(this, other);
    return new JsonView(path, completed.value(), completed.statedBefore());
  }

  public List<JsonView> items() {
    if (!(value instanceof List<?> list)) {
      throw expected("a list");
    }
    List<JsonView> items = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      items.add(new JsonView(path + "/" + i, list.get(i), statedBefore));
    }
    return items;
  }

  public List<JsonView> items(String name) {
    return get(name).items();
  }

  public String text() {
    if (value instanceof String text) {
      return text;
    }
    throw expected("a text");
  }

  /** Refuses any other text. */
  public void only(String text) {
    if (!text.equals(value)) {
      throw expected("'" + text + "'");
    }
  }

  public String text(String name) {
    return get(name).text();
  }

  public String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  public List<String> texts(String name) {
    return items(name).stream().map(JsonView::text).toList();
  }

  /** A day, written as ISO 8601 has it. */
  public LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw expected("a date such as 2026-08-02");
    }
  }

  public boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw expected("true or false");
  }

  public double number() {
    if (value instanceof Double number) {
      return number;
    }
    throw expected("a number");
  }

  /** A number between two limits, both included. */
  public double number(double least, double most) {
    if (value instanceof Double number && number >= least && number <= most) {
      return number;
    }
    throw expected("a number from " + plain(least) + " to " + plain(most));
  }

  /** A whole number between two limits, both included. */
  public int whole(int least, int most) {
    if (value instanceof Double number
        && number == Math.rint(number)
        && number >= least
        && number <= most) {
      return number.intValue();
    }
    throw expected("a whole number from " + least + " to " + most);
  }

  /** The constant with this spelling. */
  public <E extends Enum<E>> E constant(Class<E> type, Function<? super E, String> spelling) {
    E[] constants = type.getEnumConstants();
    for (E constant : constants) {
      if (spelling.apply(constant).equals(value)) {
        return constant;
      }
    }
    throw expected("one of " + Arrays.stream(constants).map(spelling).toList());
  }

  /** What to throw when something else should be here. */
  public InvalidJsonException expected(String what) {
    String stated = statedBefore.get(path);
    String place =
        stated == null
            ? (path.isEmpty() ? "/" : path) + ": expected "
            : stated + ": does not fit " + path + ", which is not stated: expected there ";
    return new InvalidJsonException(place + what + ", found " + found());
  }

  private Map<?, ?> object() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw expected("an object");
  }

  private String found() {
    return switch (value) {
      case null -> "nothing";
      case Map<?, ?> map -> "an object";
      case List<?> list -> "a list";
      case String text -> "'" + text + "'";
      case Double number -> plain(number);
      default -> value.toString();
    };
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
