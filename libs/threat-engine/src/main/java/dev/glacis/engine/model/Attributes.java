package dev.glacis.engine.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stated facts and controls of one element by name of the attribute vocabulary, sorted by name. A
 * value is a {@link Boolean}, a {@link String} (enumerations too), a {@link Long}, a {@link Double}
 * or a {@code List<String>}. A name that is missing is unknown.
 */
public record Attributes(Map<String, Object> values) {

  private static final Attributes NONE = new Attributes(Map.of());

  public Attributes {
    values = SortedValues.of(values, Attributes::checked);
  }

  public static Attributes none() {
    return NONE;
  }

  public Optional<Object> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Collects attributes. */
  public static final class Builder {

    private final Object[] entries;
    private int used;

    /**
     * @param atMost how many will be added at most
     */
    public Builder(int atMost) {
      this.entries = new Object[2 * atMost];
    }

    /**
     * Adds an attribute; in the order of their names is quickest.
     *
     * @param name of no attribute that was added before
     */
    public void add(String name, Object value) {
      entries[used++] = name;
      entries[used++] = checked(name, value);
    }

    public Attributes build() {
      return used == 0 ? NONE : new Attributes(SortedValues.of(entries, used));
    }
  }

  private static Object checked(String name, Object value) {
    return switch (value) {
      case Boolean b -> b;
      case String s -> s;
      case Long l -> l;
      case Double d -> d;
      case Integer i -> (long) i;
      case List<?> list -> texts(name, list);
      case null -> throw new IllegalArgumentException("attribute " + name + " has no value");
      default ->
          throw new IllegalArgumentException(
              "attribute " + name + " has a value of " + value.getClass().getSimpleName());
    };
  }

  private static List<String> texts(String name, List<?> list) {
    String[] texts = new String[list.size()];
    for (int i = 0; i < texts.length; i++) {
      if (!(list.get(i) instanceof String text)) {
        throw new IllegalArgumentException(
            "attribute " + name + " lists something that is no text");
      }
      texts[i] = text;
    }
    return List.of(texts);
  }
}
