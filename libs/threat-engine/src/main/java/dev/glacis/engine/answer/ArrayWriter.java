package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Writes the long arrays of one answer, with one thread or with two. */
final class ArrayWriter {

  /** Handing over one by one would cost more than writing. */
  private static final int TOGETHER = 64;

  /** Writes one member. */
  @FunctionalInterface
  interface Writing<T> {
    void write(AnswerParts parts, T member) throws IOException;
  }

  private final JsonGenerator json;
  private final AnswerParts parts;
  private final OutputStream out;
  private final MembersEncoder here;
  private final MembersEncoder there;

  private ArrayWriter(
      JsonGenerator json,
      AnswerParts parts,
      OutputStream out,
      MembersEncoder here,
      MembersEncoder there) {
    this.json = json;
    this.parts = parts;
    this.out = out;
    this.here = here;
    this.there = there;
  }

  static ArrayWriter withOneThread(JsonGenerator json, AnswerParts parts) {
    return new ArrayWriter(json, parts, null, null, null);
  }

  /**
   * @param out where the generator writes to
   */
  static ArrayWriter withTwoThreads(JsonGenerator json, OutputStream out, AnswerContent content)
      throws IOException {
    return new ArrayWriter(
        json, null, out, new MembersEncoder(content), new MembersEncoder(content));
  }

  /**
   * Writes one array.
   *
   * @param giving hands out the members in their order
   */
  void write(SerializableString key, Consumer<Consumer<Members>> giving) throws IOException {
    json.writeFieldName(key);
    json.writeStartArray();
    if (out == null) {
      giving.accept(this::write);
    } else {
      json.flush();
      try (EncodingThread thread = new EncodingThread(out, here, there)) {
        giving.accept(thread::accept);
        thread.finish();
      }
    }
    json.writeEndArray();
  }

  <T> void write(SerializableString key, List<T> members, Writing<T> writing) throws IOException {
    write(
        key,
        sink -> {
          for (int begin = 0; begin < members.size(); begin += TOGETHER) {
            List<T> some = members.subList(begin, Math.min(begin + TOGETHER, members.size()));
            sink.accept(
                each -> {
                  for (T member : some) {
                    writing.write(each, member);
                  }
                });
          }
        });
  }

  private void write(Members members) {
    try {
      members.write(parts);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
