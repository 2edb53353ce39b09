package dev.glacis.exchange.fuzz;

import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ForeignModels;
import dev.glacis.exchange.Samples;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the fuzzer begins with: every fixture and, where they are, every public file. */
final class Seeds {

  private Seeds() {}

  /** Whole documents by name of file. */
  static Map<String, byte[]> whole() {
    Map<String, byte[]> seeds = new TreeMap<>();
    for (String folder : List.of("otm", "foreign")) {
      Fixtures.names(folder)
          .forEach(name -> seeds.put(name, Fixtures.bytes("/" + folder + "/" + name)));
    }
    for (String folder : ForeignModels.FOLDERS) {
      Samples.ifPresent(folder)
          .forEach((name, document) -> seeds.put(folder + "-" + name, document));
    }
    return seeds;
  }
}
