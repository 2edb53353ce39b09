package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Texts by subject and name. Lists are sorted; what is empty is nothing. */
final class Facts {

  static final String SEPARATOR = " + ";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  final Map<String, Map<String, String>> subjects = new TreeMap<>();

  Map<String, String> subject(String key) {
    return subjects.computeIfAbsent(key, same -> new TreeMap<>());
  }

  void put(String subject, String name, Object value) {
    String text = text(value instanceof JsonNode node ? node : MAPPER.valueToTree(value));
    if (!text.isEmpty()) {
      subject(subject).put(name, text);
    }
  }

  /** Each field of an object under its own name, below a path. */
  void putAll(String subject, String path, JsonNode object) {
    object.properties().forEach(field -> put(subject, path + field.getKey(), field.getValue()));
  }

  /** One more of what a list holds. */
  void add(String subject, String name, String value) {
    subject(subject)
        .merge(
            name,
            value,
            (before, one) ->
                text(
                    MAPPER.valueToTree(
                        (before + SEPARATOR + one).split(Pattern.quote(SEPARATOR)))));
  }

  static String text(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(Facts::text)
          .filter(text -> !text.isEmpty())
          .distinct()
          .sorted()
          .collect(Collectors.joining(SEPARATOR));
    }
    if (node.isObject()) {
      Map<String, String> fields = new TreeMap<>();
      node.properties()
          .forEach(
              field -> {
                if (!text(field.getValue()).isEmpty()) {
                  fields.put(field.getKey(), text(field.getValue()));
                }
              });
      return fields.isEmpty() ? "" : fields.toString();
    }
    return node.isNumber()
        ? new BigDecimal(node.asText()).stripTrailingZeros().toPlainString()
        : node.isNull() || node.isMissingNode() ? "" : node.asText();
  }
}
