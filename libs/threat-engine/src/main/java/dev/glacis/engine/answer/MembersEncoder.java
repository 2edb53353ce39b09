package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Encodes members of arrays apart from the answer. For one answer and one thread. */
final class MembersEncoder {

  private static final String COMMA = ",";

  private final Room room = new Room();
  private final JsonGenerator json;
  private final AnswerParts parts;
  private int from;
  private boolean begun;

  MembersEncoder(AnswerContent content) throws IOException {
    this.json = EvaluationWriter.FACTORY.createGenerator(room);
    this.json.setRootValueSeparator(new SerializedString(COMMA));
    this.parts = new AnswerParts(json, content);
  }

  /**
   * Encodes members, with commas between them, in place of those before.
   *
   * @return whether there are any
   */
  boolean encode(Members members) throws IOException {
    room.reset();
    members.write(parts);
    json.flush();
    from = begun ? COMMA.length() : 0;
    boolean any = room.size() > 0;
    begun |= any;
    return any;
  }

  /** Writes what was encoded last. */
  void writeTo(OutputStream out) throws IOException {
    room.write(out, from);
  }

  /** What was encoded last, for another thread. */
  byte[] copy() {
    return room.copy(from);
  }

  /** Gives its bytes without a copy: an answer is large. */
  private static final class Room extends ByteArrayOutputStream {

    void write(OutputStream out, int begin) throws IOException {
      out.write(buf, begin, count - begin);
    }

    byte[] copy(int begin) {
      return Arrays.copyOfRange(buf, begin, count);
    }
  }
}
