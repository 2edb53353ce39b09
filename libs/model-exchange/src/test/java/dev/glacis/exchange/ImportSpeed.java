package dev.glacis.exchange;

import java.io.PrintStream;
import java.util.Arrays;

/**
 * Measures how long reading a large document takes; no test. Arguments: components (10,000), rounds
 * (60). The first half of the rounds warms up.
 */
public final class ImportSpeed {

  private ImportSpeed() {}

  public static void main(String[] arguments) {
    int components = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    byte[] document = GeneratedOtm.withComponents(components);
    double[] milliseconds = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      ImportedModel imported = new ModelImporter().read(document, ImportOptions.defaults());
      milliseconds[round] = (System.nanoTime() - start) / 1e6;
      if (imported.model().components().size() != components) {
        throw new IllegalStateException("lost a component");
      }
    }
    double[] warm = Arrays.copyOfRange(milliseconds, rounds / 2, rounds);
    Arrays.sort(warm);
    PrintStream out = System.out;
    out.printf(
        "%d components, %.1f MB: first %.0f ms, warm median %.1f ms, best %.1f ms%n",
        components, document.length / 1e6, milliseconds[0], warm[warm.length / 2], warm[0]);
  }
}
