package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Encodes members of arrays apart from the answer. For one answer and one thread. */
final class MembersEncoder {

  private static final String COMMA = ",";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json;
  private final AnswerParts parts;
  private boolean begun;

  MembersEncoder(AnswerContent content) throws IOException {
    this.json = EvaluationWriter.FACTORY.createGenerator(bytes);
    this.json.setRootValueSeparator(new SerializedString(COMMA));
    this.parts = new AnswerParts(json, content);
  }

  /** The members with commas between them. */
  byte[] encoded(Members members) throws IOException {
    bytes.reset();
    members.write(parts);
    json.flush();
    byte[] all = bytes.toByteArray();
    if (all.length == 0 || !begun) {
      begun |= all.length > 0;
      return all;
    }
    return Arrays.copyOfRange(all, COMMA.length(), all.length);
  }
}
