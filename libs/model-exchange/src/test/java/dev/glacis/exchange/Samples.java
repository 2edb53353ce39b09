package dev.glacis.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Public files of other tools, which lie beside the checkout or where a property says. */
public final class Samples {

  private static final Path ROOT =
      Path.of(System.getProperty("glacis.samples", "../../../shared/samples"));

  private Samples() {}

  /** The files of a folder by name; the test is skipped, visibly, where there is no such folder. */
  public static Map<String, byte[]> of(String folder) {
    assumeTrue(
        Files.isDirectory(ROOT.resolve(folder)),
        "no folder of public " + folder + " files: give one with -Dglacis.samples=DIR");
    return files(ROOT.resolve(folder));
  }

  /** The same; empty where there is no such folder. */
  public static Map<String, byte[]> ifPresent(String folder) {
    return Files.isDirectory(ROOT.resolve(folder)) ? files(ROOT.resolve(folder)) : Map.of();
  }

  /** Every file of every folder by its path; the test is skipped, visibly, where there is none. */
  public static Map<String, byte[]> everything() {
    assumeTrue(
        Files.isDirectory(ROOT), "no folder of public files: give one with -Dglacis.samples=DIR");
    return files(ROOT);
  }

  private static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
      }
      return files;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
