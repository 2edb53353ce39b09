package dev.glacis.reporting.snapshot.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

/** Reads an enumeration by its label; case and separators do not matter. */
final class LabelledEnum<E extends Enum<E>> extends StdDeserializer<E> {

  private static final long serialVersionUID = 1L;

  private final transient E[] constants;
  private final transient Function<E, String> label;

  LabelledEnum(E[] constants, Function<E, String> label) {
    super(constants[0].getDeclaringClass());
    this.constants = constants.clone();
    this.label = label;
  }

  @Override
  public E deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = parser.getValueAsString("");
    for (E constant : constants) {
      if (letters(label.apply(constant)).equals(letters(text))) {
        return constant;
      }
    }
    throw context.weirdStringException(text, handledType(), "no such value");
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }
}
