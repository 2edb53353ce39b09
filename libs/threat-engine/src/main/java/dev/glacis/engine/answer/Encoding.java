package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.glacis.engine.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Turns values that an answer holds many times into bytes, once, in the way in which they would be
 * written there. For one answer.
 */
final class Encoding {

  private static final int MANY = 4096;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(MANY);
  private final JsonGenerator json;

  Encoding() throws IOException {
    this.json = EvaluationWriter.FACTORY.createGenerator(bytes);
    this.json.setRootValueSeparator(new SerializedString(""));
  }

  SerializableString value(JsonText.Body value) throws IOException {
    value.write(json);
    json.flush();
    SerializableString encoded = new SerializedString(bytes.toString(StandardCharsets.UTF_8));
    bytes.reset();
    return encoded;
  }

  /** The members of an object without its braces and its first key. */
  SerializableString membersAfter(JsonText.Body members) throws IOException {
    String object =
        value(
                json -> {
                  json.writeStartObject();
                  members.write(json);
                  json.writeEndObject();
                })
            .getValue();
    return new SerializedString(object.substring(object.indexOf(':') + 1, object.length() - 1));
  }
}
