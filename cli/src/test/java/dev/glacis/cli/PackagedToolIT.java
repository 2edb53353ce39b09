package dev.glacis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every command in a process of its own, with the jar and the libraries that users get: what only
 * tests have on their class path is missing there.
 */
@Execution(ExecutionMode.CONCURRENT)
class PackagedToolIT {

  private static final Path TARGET = Path.of("target");

  /** As the script glacis starts it. */
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  @TempDir Path folder;

  @ParameterizedTest(name = "glacis {0}")
  @CsvFileSource(resources = "/packaged/commands.csv", numLinesToSkip = 1)
  void answersFromItsOwnLibrariesAlone(String arguments, int code, String expected)
      throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command(arguments))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

    assertThat(Files.readString(err)).doesNotContain("Exception", "Error:", "\tat ");
    assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(code);
    assertThat(Files.readString(out)).contains(expected);
  }

  private static List<String> command(String arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(QUICK);
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-cp");
    command.add(jar() + File.pathSeparator + TARGET.resolve("cli/lib") + File.separator + "*");
    command.add(GlacisCli.class.getName());
    command.addAll(List.of(arguments.split(" ")));
    return command;
  }

  private static Path jar() throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      return files
          .filter(file -> file.getFileName().toString().matches("glacis-cli-[^-]*(-SNAPSHOT)?.jar"))
          .findAny()
          .orElseThrow();
    }
  }
}
