package dev.glacis.compiler;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Threat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Command line: runs the examples of every definition with all packs and writes down which
 * definitions fire in whose examples, so that it is known without the sources of the packs.
 */
public final class RecordFirings {

  private RecordFirings() {}

  /** Arguments: vocabulary folder, packs folder, file to write. Exits with 1 on problems. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    int status = run(arguments, out);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] arguments, PrintWriter out) {
    if (arguments.length != 3) {
      out.println("usage: RecordFirings <vocabulary folder> <packs folder> <file>");
      return 2;
    }
    Compilation compilation = PackCompiler.compile(Path.of(arguments[0]), Path.of(arguments[1]));
    if (!compilation.problems().isEmpty()) {
      compilation.problems().forEach(out::println);
      out.println("problems: " + compilation.problems().size() + ", nothing written");
      return 1;
    }
    try {
      Path file = Path.of(arguments[2]).toAbsolutePath();
      Files.createDirectories(file.getParent());
      Files.writeString(file, table(firings(compilation)));
    } catch (IOException e) {
      out.println("cannot write: " + e.getMessage());
      return 1;
    }
    return 0;
  }

  /**
   * Ids of the definitions in whose examples a definition fires, confirmed or assumed, by its id.
   */
  static SortedMap<String, SortedSet<String>> firings(Compilation compilation) {
    ThreatEngine engine = new ThreatEngine(compilation.packSet());
    SortedMap<String, SortedSet<String>> firings = new TreeMap<>();
    for (RuleExample example : compilation.examples()) {
      for (Threat threat : engine.evaluate(example.model()).reported()) {
        firings
            .computeIfAbsent(threat.definition().id(), id -> new TreeSet<>())
            .add(example.definition());
      }
    }
    return firings;
  }

  private static String table(SortedMap<String, SortedSet<String>> firings) {
    StringBuilder table = new StringBuilder("definition,examples_of\n");
    firings.forEach(
        (definition, examplesOf) ->
            table.append(definition).append(',').append(String.join(" ", examplesOf)).append('\n'));
    return table.toString();
  }
}
