package dev.glacis.cli.check;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Goes on with a JSON object that has members already: takes an object that has members too, and
 * puts a comma where that one is opened.
 */
final class ContinuedObject extends OutputStream {

  private final OutputStream out;
  private boolean opened;

  ContinuedObject(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (opened || length == 0) {
      out.write(bytes, offset, length);
      return;
    }
    if (bytes[offset] != '{') {
      throw new IOException("not an object");
    }
    opened = true;
    out.write(',');
    out.write(bytes, offset + 1, length - 1);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
