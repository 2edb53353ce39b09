package dev.glacis.exchange.fuzz;

import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExchangeFormats;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One target for each importer, with documents of its format as seeds. The first byte of an input
 * says for which target it is; preparing a process takes longer than a short run, so that all
 * targets share one unless {@code glacis.fuzz.format} names one.
 */
final class FuzzTargets {

  /** Property with the format of the only target; absent for all. */
  static final String ONLY = "glacis.fuzz.format";

  private FuzzTargets() {}

  /** Formats of the targets, in a stable order. */
  static List<String> formats() {
    List<String> all =
        ExchangeFormats.all().stream()
            .filter(format -> format.reader().isPresent())
            .map(ExchangeFormat::name)
            .sorted()
            .toList();
    String only = System.getProperty(ONLY);
    if (only != null && !all.contains(only)) {
      throw new IllegalArgumentException(only + " is none of " + all);
    }
    return only == null ? all : List.of(only);
  }

  /** The number of the target of an input. */
  static int of(byte[] input, int targets) {
    return input.length == 0 ? 0 : (input[0] & 0xff) % targets;
  }

  static byte[] withoutTarget(byte[] input) {
    return input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
  }

  /**
   * What the targets begin with, by a name for each. What is of no format is for the first.
   *
   * @param largest in bytes
   */
  static Map<String, byte[]> corpus(List<String> formats, int largest) {
    Map<String, byte[]> corpus = new LinkedHashMap<>();
    Seeds.whole()
        .forEach(
            (name, document) -> {
              byte[] small = SmallSeed.of(document, largest - 1);
              Optional<String> format = Seeds.format(small);
              int target = format.map(formats::indexOf).orElse(0);
              if (target >= 0) {
                corpus.put(name, input(target, small));
              }
            });
    Map<String, List<byte[]>> fixtures = Seeds.fixtures();
    for (int target = 0; target < formats.size(); target++) {
      int number = 0;
      for (byte[] script : new EditedSeed(fixtures.get(formats.get(target))).scripts()) {
        corpus.put("script-" + formats.get(target) + "-" + number++, input(target, script));
      }
    }
    return corpus;
  }

  private static byte[] input(int target, byte[] rest) {
    byte[] input = new byte[rest.length + 1];
    input[0] = (byte) target;
    System.arraycopy(rest, 0, input, 1, rest.length);
    return input;
  }
}
