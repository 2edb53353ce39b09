package dev.glacis.compiler;

import dev.glacis.engine.pack.Spelling;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
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

  private final String file;
  private final Node node;
  private final Problems problems;
  private Map<String, YamlValue> entries;

  YamlValue(String file, Node node, Problems problems) {
    this.file = file;
    this.node = node;
    this.problems = problems;
  }

  String file() {
    return file;
  }

  int line() {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  /** First line of the text itself: a block scalar begins below its indicator. */
  int textLine() {
    boolean block =
        node instanceof ScalarNode scalar
            && (scalar.getScalarStyle() == ScalarStyle.FOLDED
                || scalar.getScalarStyle() == ScalarStyle.LITERAL);
    return block ? line() + 1 : line();
  }

  void problem(String message, String expected) {
    problems.add(file, line(), message, expected);
  }

  /** Keys in file order; a key that is there twice is a problem. */
  Map<String, YamlValue> entries() {
    if (entries == null) {
      entries = new LinkedHashMap<>();
      if (node instanceof MappingNode mapping) {
        mapping.getValue().forEach(this::add);
      } else if (!isNull()) {
        problem("found " + kind(), "a mapping");
      }
    }
    return entries;
  }

  private void add(NodeTuple tuple) {
    YamlValue value = new YamlValue(file, tuple.getValueNode(), problems);
    YamlValue key = new YamlValue(file, tuple.getKeyNode(), problems);
    if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
      key.problem("found " + key.kind() + " as a key", "a text");
    } else if (entries.putIfAbsent(name.getValue(), value) != null) {
      key.problem("key '" + name.getValue() + "' is there twice", null);
    }
  }

  /** Every other key is a problem. */
  void onlyKeys(Collection<String> known) {
    entries()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                value.problem("unknown key '" + key + "'", Suggestions.of(key, known));
              }
            });
  }

  Optional<YamlValue> get(String key) {
    return Optional.ofNullable(entries().get(key)).filter(value -> !value.isNull());
  }

  /** The value of a key that must be there. */
  Optional<YamlValue> required(String key) {
    Optional<YamlValue> value = get(key);
    if (value.isEmpty()) {
      problem("'" + key + "' is missing", null);
    }
    return value;
  }

  /** A text that must be there and not be blank; empty when it is not. */
  String requiredText(String key) {
    return required(key).map(YamlValue::text).orElse("");
  }

  String text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().strip();
    }
    problem("found " + kind(), "a text");
    return "";
  }

  List<YamlValue> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlValue(file, item, problems)).toList();
    }
    problem("found " + kind(), "a list");
    return List.of();
  }

  List<YamlValue> items(String key) {
    return get(key).map(YamlValue::items).orElse(List.of());
  }

  List<String> texts(String key) {
    return items(key).stream().map(YamlValue::text).toList();
  }

  /** A number from 0 to 1; 0 when the key is absent. */
  double share(String key) {
    Optional<YamlValue> value = get(key);
    if (value.isEmpty()) {
      return 0;
    }
    Object plain = value.get().plain();
    if (plain instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1) {
      return number.doubleValue();
    }
    value.get().problem("found " + value.get().kind(), "a number from 0 to 1");
    return 0;
  }

  /** A constant by its spelling; empty, and a problem, when there is none of this spelling. */
  <E extends Enum<E>> Optional<E> constant(Class<E> type) {
    String spelling = text();
    Optional<E> constant = Spelling.parse(type, spelling);
    if (constant.isEmpty() && !spelling.isEmpty()) {
      problem("found '" + spelling + "'", Suggestions.oneOf(Spelling.all(type)));
    }
    return constant;
  }

  <E extends Enum<E>> E requiredConstant(String key, Class<E> type) {
    return required(key).flatMap(value -> value.constant(type)).orElse(type.getEnumConstants()[0]);
  }

  /** A Boolean, Long, Double, String or list of texts. */
  Object plain() {
    if (!(node instanceof ScalarNode scalar)) {
      return items().stream().map(YamlValue::text).toList();
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
      problem("found " + kind(), "a number");
    }
    return scalar.getValue();
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  boolean isNull() {
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
