package dev.glacis.exchange.threagile;

import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.tree.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Marks of our own in a document that we wrote. They carry no content: an id or a name that
 * Threagile cannot spell, and which values stand there only because its schema wants one.
 *
 * @param id own id; null where Threagile's is the same
 * @param name own name; null where the title is the same
 * @param unknown keys whose value is no statement
 * @param derived keys whose value says no more than our attributes do
 * @param answer id of the answer to a link; null where it is the usual one
 * @param oneWay whether a link has no answer
 * @param bidirectional whether a link says that content travels both ways
 * @param alone whether a category is there for one risk only, which Threagile cannot describe
 */
record Own(
    String id,
    String name,
    List<String> unknown,
    List<String> derived,
    String answer,
    boolean oneWay,
    boolean bidirectional,
    boolean alone) {

  static final String KEY = "glacis";

  private static final Own NONE =
      new Own(null, null, List.of(), List.of(), null, false, false, false);

  /** The marks of an object. */
  static Own of(Fields object) {
    Fields own = object.part(KEY);
    return own == null
        ? NONE
        : new Own(
            own.name("id"),
            own.name("name"),
            own.names("unknown"),
            own.names("derived"),
            own.name("answer"),
            own.flag("one_way"),
            own.flag("bidirectional"),
            own.flag("alone"));
  }

  boolean says(String key) {
    return !unknown.contains(key);
  }

  /** An object of a document while it is written, with what has to be marked of it. */
  static final class Marked {

    private final Map<String, Object> object = new LinkedHashMap<>();
    private final Map<String, Object> marks = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> derived = new LinkedHashSet<>();
    private final String subject;
    private final ExportRemarks remarks;

    /**
     * @param subject key of what the object is about, for remarks
     */
    Marked(String subject, ExportRemarks remarks) {
      this.subject = subject;
      this.remarks = remarks;
    }

    /** Puts what an import of Threagile kept beside the model, as far as it is valid. */
    Marked kept(Object extension) {
      if (extension instanceof Map<?, ?> map) {
        map.forEach(
            (key, value) -> {
              Object valid = Words.valid(key.toString(), value);
              if (valid != null) {
                object.put(key.toString(), valid);
              }
            });
      }
      return this;
    }

    Object get(String key) {
      return object.get(key);
    }

    /** Puts an object that was written before, with its marks. */
    Marked written(Map<?, ?> before) {
      kept(before);
      if (object.remove(KEY) instanceof Map<?, ?> known) {
        known.forEach((key, value) -> marks.put(key.toString(), value));
        addNames(unknown, marks.remove("unknown"));
        addNames(derived, marks.remove("derived"));
      }
      return this;
    }

    private static void addNames(Set<String> names, Object known) {
      if (known instanceof List<?> list) {
        list.forEach(name -> names.add(String.valueOf(name)));
      }
    }

    /** Puts a statement; null leaves the key with nothing. */
    void put(String key, Object value) {
      object.put(key, value);
    }

    void drop(String key) {
      object.remove(key);
    }

    /** Puts what follows from our attributes. */
    void derive(String key, Object value) {
      object.put(key, value);
      derived.add(key);
    }

    /** Puts a value that the schema wants, unless the key has one. */
    void fill(String key, Object value) {
      if (object.get(key) == null) {
        object.put(key, value);
        unknown.add(key);
        if (saysSomething(value)) {
          remarks.filledIn(subject, key, value);
        }
      }
    }

    private static boolean saysSomething(Object value) {
      return switch (value) {
        case String text -> !text.isEmpty();
        case Collection<?> list -> !list.isEmpty();
        case Map<?, ?> map -> map.values().stream().anyMatch(Marked::saysSomething);
        default -> true;
      };
    }

    void mark(String key, Object value) {
      marks.put(key, value);
    }

    /** Marks an own id and name where the document spells them otherwise. */
    void identify(String id, String spelled, String name, String title) {
      if (!spelled.equals(id)) {
        marks.put("id", id);
        remarks.inOwnField(subject, "id");
      }
      if (name != null && !title.equals(name)) {
        marks.put("name", name);
        remarks.inOwnField(subject, "name");
      }
    }

    Map<String, Object> finished() {
      if (!unknown.isEmpty()) {
        marks.put("unknown", new ArrayList<>(unknown));
      }
      if (!derived.isEmpty()) {
        marks.put("derived", new ArrayList<>(derived));
      }
      if (!marks.isEmpty()) {
        object.put(KEY, marks);
      }
      return object;
    }
  }
}
