package dev.glacis.benchmark.run;

import java.io.OutputStream;

/** Takes bytes, keeps none and counts them. */
final class CountingStream extends OutputStream {

  private long count;

  @Override
  public void write(int one) {
    count++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    count += length;
  }

  long count() {
    return count;
  }
}
