package dev.glacis.cli.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.cli.CommandRun;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.library.coverage.LibraryCoverage;
import dev.glacis.library.page.ReferencePages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryDocsCommandTest {

  @TempDir Path folder;

  @Test
  void writesEveryPageAndDeletesThoseOfThreatsThatAreNoMore() throws IOException {
    Files.createDirectory(folder.resolve("threats"));
    Files.writeString(folder.resolve("threats/GONE-1.md"), "old");
    Files.writeString(folder.resolve("threats/notes.txt"), "kept");
    Files.writeString(folder.resolve("OTHER.md"), "kept");

    CommandRun run = CommandRun.of("library", "docs", folder.toString());

    PackSet packs = ThreatLibrary.load();
    SortedMap<String, String> pages = ReferencePages.of(packs, LibraryCoverage.shipped(packs));
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(pages.size() + " pages written to " + folder + ".\n");
    pages.put("threats/notes.txt", "kept");
    pages.put("OTHER.md", "kept");
    assertThat(files()).isEqualTo(pages);
  }

  @Test
  void makesTheFolderThatIsNamed() {
    Path named = folder.resolve("new/pages");

    CommandRun run = CommandRun.of("library", "docs", named.toString());

    assertThat(run.code()).isZero();
    assertThat(named.resolve("README.md")).isNotEmptyFile();
  }

  @Test
  void makesNoFolderWhereThereIsNoCheckout() {
    CommandRun run = CommandRun.of("library", "docs");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("docs/library: not-found: There is no such folder.\n");
    assertThat(Path.of("docs")).doesNotExist();
  }

  private SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
