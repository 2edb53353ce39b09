package dev.glacis.library;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.Compilation;
import dev.glacis.compiler.PackCompiler;
import dev.glacis.compiler.Problem;
import dev.glacis.compiler.RuleExamples;
import dev.glacis.compiler.fuzz.Mutations;
import dev.glacis.compiler.fuzz.Sensible;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.PackSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Damaged source files are compiled or refused with file and line, never with a crash. */
class PackFuzzTest {

  private static final Path SOURCES = Path.of("src/main");
  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final List<Path> FILES = files();

  private Path folder;

  @BeforeTry
  void createFolder() throws IOException {
    folder = Files.createTempDirectory("fuzz");
  }

  @AfterTry
  void deleteFolder() throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** One damaged file in a pack that is otherwise empty, on top of what ships. */
  @Property(tries = 600, seed = "11")
  void refusesADamagedFileOfAPack(@ForAll long seed) {
    Random random = new Random(seed);
    List<Path> packs = FILES.stream().filter(file -> file.startsWith("packs")).toList();
    Path file = packs.get(random.nextInt(packs.size()));
    Path pack = file.getName(1);
    copy(SOURCES.resolve("packs").resolve(pack).resolve("pack.yaml"), pack.resolve("pack.yaml"));
    damage(file, file.subpath(1, file.getNameCount()), random);

    Compilation compilation =
        Sensible.ending(() -> PackCompiler.compile(LIBRARY, folder.resolve(pack)));

    Sensible.problems(compilation.problems(), folder);
    if (random.nextInt(4) == 0) {
      useWhatCompiled(compilation);
    }
  }

  /** A damaged vocabulary, with one small pack. */
  @Property(tries = 80, seed = "12")
  void refusesADamagedVocabulary(@ForAll long seed) {
    Random random = new Random(seed);
    List<Path> words = FILES.stream().filter(file -> file.startsWith("vocabulary")).toList();
    Path damaged = words.get(random.nextInt(words.size()));
    words.forEach(file -> copy(SOURCES.resolve(file), file));
    damage(damaged, damaged, random);
    Path pack = Path.of("packs/ai-base/pack.yaml");
    copy(SOURCES.resolve(pack), pack);

    Compilation compilation =
        Sensible.ending(
            () -> PackCompiler.compile(folder.resolve("vocabulary"), folder.resolve("packs")));

    Sensible.problems(compilation.problems(), folder.resolve("vocabulary"));
    useWhatCompiled(compilation);
  }

  /** A damaged table of clauses or index of them, with the pack that names most of them. */
  @Property(tries = 60, seed = "13")
  void refusesDamagedStandards(@ForAll long seed) {
    Random random = new Random(seed);
    List<Path> tables = FILES.stream().filter(file -> file.startsWith("standards")).toList();
    Path damaged = tables.get(random.nextInt(tables.size()));
    FILES.stream()
        .filter(file -> !file.startsWith("packs") || file.startsWith("packs/ai-base"))
        .forEach(file -> copy(SOURCES.resolve(file), file));
    damage(damaged, damaged, random);

    Compilation compilation =
        Sensible.ending(
            () ->
                PackCompiler.compile(
                    folder.resolve("vocabulary"),
                    folder.resolve("standards"),
                    folder.resolve("packs")));

    Map<Boolean, List<Problem>> ofStandards =
        compilation.problems().stream()
            .collect(partitioningBy(problem -> problem.file().endsWith(".csv")));
    Sensible.problems(ofStandards.get(true), folder.resolve("standards"));
    Sensible.problems(ofStandards.get(false), folder.resolve("packs"));
    useWhatCompiled(compilation);
  }

  /** What has no problem must be usable; packs that do not fit together say so. */
  private static void useWhatCompiled(Compilation compilation) {
    if (compilation.problems().isEmpty()) {
      try {
        assertThat(compilation.packSet().packs()).isNotEmpty();
        assertThat(Sensible.ending(() -> RuleExamples.test(compilation)).results())
            .hasSameSizeAs(compilation.examples());
      } catch (InvalidPackException e) {
        assertThat(e).hasMessageNotContaining("null");
      }
    }
  }

  private void damage(Path file, Path to, Random random) {
    try {
      byte[] bytes = Files.readAllBytes(SOURCES.resolve(file));
      byte[] damaged;
      int way = random.nextInt(8);
      if (way == 0) {
        damaged = new Mutations(random).garbage().getBytes(StandardCharsets.UTF_8);
      } else if (way < 3) {
        damaged = bytes.clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
          damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
      } else {
        String text = new Mutations(random).of(new String(bytes, StandardCharsets.UTF_8));
        damaged = text.getBytes(StandardCharsets.UTF_8);
      }
      Files.createDirectories(folder.resolve(to).getParent());
      Files.write(folder.resolve(to), damaged);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(Path from, Path to) {
    try {
      Files.createDirectories(folder.resolve(to).getParent());
      Files.copy(from, folder.resolve(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every source file, relative to the sources. */
  private static List<Path> files() {
    try (Stream<Path> found = Files.walk(SOURCES)) {
      return found
          .filter(file -> file.toString().matches(".*\\.(yaml|csv)"))
          .map(SOURCES::relativize)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
