package dev.glacis.compiler;

import dev.glacis.engine.pack.Spelling;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A place in a YAML document. What is not as asked for becomes a problem and reading goes on with
 * something harmless, so that one pass finds every problem.
 */
final class YamlValue {

  /** The file that a value stands in. */
  record Source(String file, int[] text, Problems problems) {}

  private final Source source;
  private final Node key;
  private final Node node;
  private Map<String, YamlValue> entries;

  private YamlValue(Source source, Node key, Node node) {
    this.source = source;
    this.key = key;
    this.node = node;
  }

  static YamlValue root(Source source, Node node) {
    return new YamlValue(source, node, node);
  }

  String file() {
    return source.file();
  }

  int line() {
    return line(node);
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  /** Line of a character of the text, also when the text goes over several lines. */
  int lineAt(int offset) {
    if (!(node instanceof ScalarNode scalar)) {
      return line();
    }
    int start = index(node.getStartMark());
    int end = Math.max(start, index(node.getEndMark()));
    int[] written = Arrays.copyOfRange(source.text(), start, end);
    String value = scalar.getValue().strip();
    int last = value.codePointCount(0, value.length()) - 1;
    return new ScalarLines(written, line(), scalar.getScalarStyle())
        .lineAt(value, Math.clamp(offset, 0, Math.max(0, last)));
  }

  private int index(Optional<Mark> mark) {
    return Math.clamp(mark.map(Mark::getIndex).orElse(0), 0, source.text().length);
  }

  void problem(ProblemCode code, String message, String expected) {
    problem(line(), code, message, expected);
  }

  void problem(int line, ProblemCode code, String message, String expected) {
    source.problems().add(file(), line, code, message, expected);
  }

  /** A problem of the key rather than of its value. */
  private void keyProblem(ProblemCode code, String message, String expected) {
    problem(line(key), code, message, expected);
  }

  /** Keys in file order; a key that is there twice is a problem. */
  Map<String, YamlValue> entries() {
    if (entries == null) {
      entries = new LinkedHashMap<>();
      if (node instanceof MappingNode mapping) {
        mapping.getValue().forEach(this::add);
      } else if (!isNull()) {
        problem(ProblemCode.WRONG_TYPE, "found " + kind(), "a mapping");
      }
    }
    return entries;
  }

  private void add(NodeTuple tuple) {
    YamlValue value = new YamlValue(source, tuple.getKeyNode(), tuple.getValueNode());
    if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
      value.keyProblem(ProblemCode.WRONG_TYPE, "found a list or mapping as a key", "a text");
    } else if (entries.putIfAbsent(name.getValue(), value) != null) {
      value.keyProblem(ProblemCode.DUPLICATE, "key '" + name.getValue() + "' is there twice", null);
    }
  }

  /** Every other key is a problem. */
  void onlyKeys(Collection<String> known) {
    entries()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                value.keyProblem(
                    ProblemCode.UNKNOWN_FIELD,
                    "unknown key '" + name + "'",
                    Suggestions.of(name, known));
              }
            });
  }

  /** As above, of at most so many keys; more are a problem and are left out. */
  Map<String, YamlValue> entries(int most) {
    if (entries().size() <= most) {
      return entries();
    }
    problem(ProblemCode.TOO_LARGE, "found " + entries().size() + " entries", "at most " + most);
    Map<String, YamlValue> first = new LinkedHashMap<>();
    entries().entrySet().stream()
        .limit(most)
        .forEach(entry -> first.put(entry.getKey(), entry.getValue()));
    return first;
  }

  Optional<YamlValue> get(String name) {
    return Optional.ofNullable(entries().get(name)).filter(value -> !value.isNull());
  }

  /** The value of a key that must be there. */
  Optional<YamlValue> required(String name) {
    Optional<YamlValue> value = get(name);
    if (value.isEmpty()) {
      problem(ProblemCode.MISSING, "'" + name + "' is missing", null);
    }
    return value;
  }

  /** A text that must be there and not be blank; empty when it is not. */
  String requiredText(String name) {
    return required(name).map(YamlValue::text).orElse("");
  }

  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    ProblemCode code = node instanceof ScalarNode ? ProblemCode.MISSING : ProblemCode.WRONG_TYPE;
    problem(code, "found " + kind(), "a text");
    return "";
  }

  private List<YamlValue> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> root(source, item)).toList();
    }
    problem(ProblemCode.WRONG_TYPE, "found " + kind(), "a list");
    return List.of();
  }

  /** Items of a list that holds at most so many; more are a problem and are left out. */
  List<YamlValue> items(int most) {
    List<YamlValue> items = items();
    if (items.size() > most) {
      items
          .get(most)
          .problem(
              ProblemCode.TOO_LARGE,
              "the list has " + items.size() + " entries",
              "at most " + most);
    }
    return items.subList(0, Math.min(most, items.size()));
  }

  List<YamlValue> items(String name) {
    return get(name).map(value -> value.items(Limits.ENTRIES)).orElse(List.of());
  }

  List<String> texts(String name) {
    return items(name).stream().map(YamlValue::text).toList();
  }

  /** A number from 0 to 1; 0 when the key is absent. */
  double share(String name) {
    Optional<YamlValue> value = get(name);
    if (value.isEmpty()) {
      return 0;
    }
    Object plain = value.get().plain();
    if (plain instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
      return number.doubleValue();
    }
    value.get().noNumber(plain, "a number from 0 to 1");
    return 0;
  }

  /** A problem: out of range when the value is a number at all. */
  void noNumber(Object plain, String expected) {
    ProblemCode code = plain instanceof Number ? ProblemCode.WRONG_VALUE : ProblemCode.WRONG_TYPE;
    problem(code, "found " + kind(), expected);
  }

  /** A constant by its spelling; empty, and a problem, when there is none of this spelling. */
  <E extends Enum<E>> Optional<E> constant(Class<E> type) {
    String spelling = text();
    Optional<E> constant = Spelling.parse(type, spelling);
    if (constant.isEmpty() && !spelling.isEmpty()) {
      problem(
          ProblemCode.WRONG_VALUE,
          "found '" + spelling + "'",
          Suggestions.oneOf(Spelling.all(type)));
    }
    return constant;
  }

  <E extends Enum<E>> E requiredConstant(String name, Class<E> type) {
    return required(name).flatMap(value -> value.constant(type)).orElse(type.getEnumConstants()[0]);
  }

  /** A Boolean, Long, Double, String or list of texts. */
  Object plain() {
    if (!(node instanceof ScalarNode scalar)) {
      return items(Limits.ENTRIES).stream().map(YamlValue::text).toList();
    } else if (node.getTag().equals(Tag.BOOL)) {
      return Boolean.valueOf(scalar.getValue());
    }
    try {
      if (node.getTag().equals(Tag.INT)) {
        return Long.valueOf(scalar.getValue());
      } else if (node.getTag().equals(Tag.FLOAT)) {
        return Double.valueOf(scalar.getValue());
      }
    } catch (NumberFormatException e) {
      problem(ProblemCode.WRONG_VALUE, "found " + kind(), "a number");
    }
    return scalar.getValue();
  }

  private boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  String kind() {
    return switch (node) {
      case ScalarNode scalar when scalar.getValue().isBlank() -> "nothing";
      case ScalarNode scalar -> "'" + scalar.getValue() + "'";
      case SequenceNode sequence -> "a list";
      case MappingNode mapping -> "a mapping";
      default -> "something else";
    };
  }
}
