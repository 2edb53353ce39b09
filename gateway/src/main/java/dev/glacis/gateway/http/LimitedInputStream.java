package dev.glacis.gateway.http;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails as soon as more than a number of bytes was read, whatever length was announced. */
final class LimitedInputStream extends FilterInputStream {

  private final long maxBytes;
  private long read;

  LimitedInputStream(InputStream in, long maxBytes) {
    super(in);
    this.maxBytes = maxBytes;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int bytes) {
    read += bytes;
    if (read > maxBytes) {
      throw tooLarge(maxBytes);
    }
  }

  static ProblemException tooLarge(long maxBytes) {
    return new ProblemException(
        ProblemType.DOCUMENT_TOO_LARGE, "A document may have " + maxBytes + " bytes");
  }
}
