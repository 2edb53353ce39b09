package dev.glacis.cli.library;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.cli.document.Complaint;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.library.coverage.LibraryCoverage;
import dev.glacis.library.page.ReferencePages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the reference pages of the library. */
@Command(
    name = "docs",
    description = {
      "Writes the reference pages of the shipped library: an index, coverage, countermeasures and"
          + " one page per threat.",
      "Pages of threats that are no more are deleted from the folder threats in FOLDER."
    },
    footer = "Exit code 0, or 2 without FOLDER outside of a checkout.")
final class LibraryDocsCommand implements Callable<Integer> {

  private static final Path OF_A_CHECKOUT = Path.of("docs/library");

  private final Console console;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      description = "where the pages go, made if it is not there (docs/library of a checkout)")
  private String folder;

  @Mixin private HelpOption help;

  LibraryDocsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (folder == null && !Files.isDirectory(OF_A_CHECKOUT)) {
      Complaint.ofTheFile("not-found", "There is no such folder.")
          .say(OF_A_CHECKOUT.toString(), console);
      return ExitCode.NOT_EVALUATED;
    }
    Path root = folder == null ? OF_A_CHECKOUT : Path.of(folder);
    PackSet packs = ThreatLibrary.load();
    SortedMap<String, String> pages = ReferencePages.of(packs, LibraryCoverage.shipped(packs));
    Files.createDirectories(root.resolve(ReferencePages.THREATS));
    deleteOthers(root, pages);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(root.resolve(page.getKey()), page.getValue());
    }
    String done = Counted.of(pages.size(), "page") + " written to " + root + ".\n";
    console.out().write(done.getBytes(StandardCharsets.UTF_8));
    return ExitCode.DONE;
  }

  private static void deleteOthers(Path root, SortedMap<String, String> pages) throws IOException {
    List<Path> others;
    try (Stream<Path> files = Files.list(root.resolve(ReferencePages.THREATS))) {
      others =
          files
              .filter(file -> file.getFileName().toString().endsWith(".md"))
              .filter(file -> !pages.containsKey(ReferencePages.THREATS + file.getFileName()))
              .toList();
    }
    for (Path other : others) {
      Files.delete(other);
    }
  }
}
