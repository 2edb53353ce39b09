package dev.glacis.engine.pack;

import dev.glacis.engine.json.InvalidJsonException;
import dev.glacis.engine.json.JsonTree;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A place in a parsed document: typed access that names the place when something is wrong. */
record JsonView(String path, Object value) {

  static JsonView of(byte[] bytes) {
    try {
      return new JsonView("", JsonTree.parse(bytes));
    } catch (InvalidJsonException e) {
      throw new InvalidPackException(e.getMessage(), e);
    }
  }

  JsonView get(String name) {
    return new JsonView(path + "/" + name, object().get(name));
  }

  boolean has(String name) {
    return object().get(name) != null;
  }

  Map<?, ?> object() {
    if (value instanceof Map<?, ?> map) {
      return map;
    }
    throw expected("an object");
  }

  List<JsonView> items() {
    if (!(value instanceof List<?> list)) {
      throw expected("a list");
    }
    List<JsonView> items = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      items.add(new JsonView(path + "/" + i, list.get(i)));
    }
    return items;
  }

  String text() {
    if (value instanceof String text) {
      return text;
    }
    throw expected("a text");
  }

  String text(String name) {
    return get(name).text();
  }

  String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  LocalDate dateOrNull(String name) {
    return has(name) ? get(name).date() : null;
  }

  LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeParseException e) {
      throw expected("a date such as 2026-08-02");
    }
  }

  List<String> texts(String name) {
    return get(name).items().stream().map(JsonView::text).toList();
  }

  double number() {
    if (value instanceof Double number) {
      return number;
    }
    throw expected("a number");
  }

  double number(String name) {
    return get(name).number();
  }

  /** A number between two limits, both included. */
  double number(double least, double most) {
    if (value instanceof Double number && number >= least && number <= most) {
      return number;
    }
    throw expected("a number from " + plain(least) + " to " + plain(most));
  }

  /** A whole number between two limits, both included. */
  int whole(int least, int most) {
    if (value instanceof Double number
        && number == Math.rint(number)
        && number >= least
        && number <= most) {
      return number.intValue();
    }
    throw expected("a whole number from " + least + " to " + most);
  }

  boolean flag() {
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw expected("true or false");
  }

  <E extends Enum<E>> E constant(Class<E> type) {
    String spelling = text();
    for (E constant : type.getEnumConstants()) {
      if (Spelling.of(constant).equals(spelling)) {
        return constant;
      }
    }
    throw expected("one of " + Spelling.all(type));
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return get(name).constant(type);
  }

  <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
    Set<E> constants = new LinkedHashSet<>();
    get(name).items().forEach(item -> constants.add(item.constant(type)));
    return constants;
  }

  InvalidPackException expected(String what) {
    return new InvalidPackException(
        (path.isEmpty() ? "/" : path) + ": expected " + what + ", found " + found());
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
}
