package dev.glacis.exchange.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AsciiScanTest {

  /** Any bytes at all, of which some are changed into what is looked for. */
  @Property
  void seesWhatALookAtEachByteSees(
      @ForAll @Size(max = 40) byte[] any,
      @ForAll @IntRange(min = 0, max = 3) int start,
      @ForAll boolean ascii,
      @ForAll boolean withBackslash,
      @ForAll boolean withZero,
      @ForAll @IntRange(min = 0, max = 39) int at) {
    byte[] bytes = Arrays.copyOf(any, Math.max(any.length, start));
    if (ascii) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (bytes[i] & 0x7f | 1);
      }
    }
    if (at < bytes.length && (withBackslash || withZero)) {
      bytes[at] = (byte) (withZero ? 0 : '\\');
    }
    boolean text = true;
    boolean backslash = false;
    for (int i = start; i < bytes.length; i++) {
      text &= bytes[i] > 0;
      backslash |= bytes[i] == '\\';
    }

    assertThat(AsciiScan.of(bytes, start)).isEqualTo(new AsciiScan(text, backslash));
  }
}
