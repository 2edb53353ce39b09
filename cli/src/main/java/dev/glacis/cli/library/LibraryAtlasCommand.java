package dev.glacis.cli.library;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.HelpOption;
import dev.glacis.cli.OutputOption;
import dev.glacis.cli.document.Complaint;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.library.atlas.AtlasRelease;
import dev.glacis.library.atlas.AtlasUpgrade;
import dev.glacis.library.tables.AtlasTechniques;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what another release of MITRE ATLAS would change. */
@Command(
    name = "atlas",
    description =
        "Says which ids of another MITRE ATLAS release are new, renamed or retired against the one"
            + " that the library is pinned to, and which definitions they touch.",
    footer = "Exit code 0, or 2 when the file is no release of ATLAS.")
final class LibraryAtlasCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "ATLAS.yaml, or ATLAS-<release>.yaml of format 6")
  private String file;

  @Mixin private OutputOption output;

  @Mixin private HelpOption help;

  LibraryAtlasCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<AtlasRelease> release = release();
    if (release.isEmpty()) {
      return ExitCode.NOT_EVALUATED;
    }
    AtlasUpgrade upgrade =
        AtlasUpgrade.between(ThreatLibrary.load(), AtlasTechniques.load(), release.get());
    console
        .out()
        .write(
            switch (output.format()) {
              case TEXT -> AtlasText.of(upgrade, console.screen()).getBytes(StandardCharsets.UTF_8);
              case JSON -> AtlasJson.of(upgrade);
            });
    console.out().flush();
    return ExitCode.DONE;
  }

  private Optional<AtlasRelease> release() throws IOException {
    try {
      return Optional.of(AtlasReleaseReader.read(Files.readString(Path.of(file))));
    } catch (NoSuchFileException missing) {
      Complaint.ofTheFile("not-found", "There is no such file.").say(file.toString(), console);
    } catch (MalformedInputException binary) {
      Complaint.ofTheFile("encoding", "It is no text in UTF-8.").say(file.toString(), console);
    } catch (IllegalArgumentException unfit) {
      Complaint.ofTheFile("not-a-release", unfit.getMessage() + ".").say(file.toString(), console);
    }
    return Optional.empty();
  }
}
