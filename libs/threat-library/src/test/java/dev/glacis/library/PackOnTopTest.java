package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.CompilePacks;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackFiles;
import dev.glacis.engine.pack.PackSet;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A customer's build puts a pack on top of those that ship. */
class PackOnTopTest {

  private static final String PACK = "../../cli/src/test/resources/packs/acme-payments";

  @Test
  void liesBesideTheShippedPacks(@TempDir Path output) {
    StringWriter text = new StringWriter();
    String[] arguments = {"--base", "classpath:dev/glacis/library", PACK, output.toString()};

    assertThat(CompilePacks.run(arguments, new PrintWriter(text, true)))
        .as(text.toString())
        .isZero();

    PackSet shipped = ThreatLibrary.load();
    PackSet written = PackFiles.inFolder(output);
    assertThat(written.packs())
        .extracting(Pack::id)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("acme-payments"), shipped.packs().stream().map(Pack::id))
                .toList());
    assertThat(written.standards()).isEqualTo(shipped.standards());
    assertThat(written.vocabulary()).isEqualTo(shipped.vocabulary());
  }
}
