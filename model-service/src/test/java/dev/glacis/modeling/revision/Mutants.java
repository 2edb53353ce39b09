package dev.glacis.modeling.revision;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Damaged documents: bytes flipped, cut, duplicated, or spliced in from another document. Half of
 * the damage is done to whole lines, after which more documents still are of their format. The same
 * seed gives the same documents.
 */
final class Mutants {

  private static final int LONGEST_DAMAGE = 60;

  private final List<byte[]> documents;
  private final Random random;

  Mutants(List<byte[]> documents, long seed) {
    this.documents = documents;
    this.random = new Random(seed);
  }

  /** As many of the first document as of each other, in turns, without end. */
  Stream<byte[]> all() {
    Iterator<byte[]> turns = Stream.generate(() -> documents).flatMap(List::stream).iterator();
    return Stream.generate(() -> mutated(turns.next()));
  }

  private byte[] mutated(byte[] document) {
    Part part = part(document);
    byte[] damaged = Arrays.copyOfRange(document, part.from, part.to);
    return switch (random.nextInt(4)) {
      case 0 -> replaced(document, part, flipped(damaged));
      case 1 -> replaced(document, part, new byte[0]);
      case 2 -> replaced(document, new Part(part.to, part.to), damaged);
      default -> replaced(document, part, stranger());
    };
  }

  private Part part(byte[] document) {
    int from = random.nextInt(document.length);
    int to = Math.min(document.length, from + 1 + random.nextInt(LONGEST_DAMAGE));
    if (random.nextBoolean()) {
      while (from > 0 && document[from - 1] != '\n') {
        from--;
      }
      while (to < document.length && document[to - 1] != '\n') {
        to++;
      }
    }
    return new Part(from, to);
  }

  private byte[] flipped(byte[] bytes) {
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    return bytes;
  }

  private byte[] stranger() {
    byte[] document = documents.get(random.nextInt(documents.size()));
    Part part = part(document);
    return Arrays.copyOfRange(document, part.from, part.to);
  }

  private static byte[] replaced(byte[] document, Part part, byte[] replacement) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(document, 0, part.from);
    out.writeBytes(replacement);
    out.write(document, part.to, document.length - part.to);
    return out.toByteArray();
  }

  private record Part(int from, int to) {}
}
