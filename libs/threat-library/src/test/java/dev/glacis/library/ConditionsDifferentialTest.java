package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.differential.CheckedCondition;
import dev.glacis.compiler.differential.CheckedPacks;
import dev.glacis.compiler.differential.CheckedReach;
import dev.glacis.compiler.differential.Differential;
import dev.glacis.compiler.differential.PresenceDifferential;
import dev.glacis.engine.pack.PackSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every shipped condition, on random models in which nothing is unknown, holds where an interpreter
 * of CEL says so: alternatives, threats of scope reach, presentWhen and derived facts.
 */
class ConditionsDifferentialTest {

  private static final int MODELS = 10_000;
  private static final int EXPLAINED_EVERY = 200;
  private static final int RATED_MODELS = 100;
  private static final Path SOURCES = Path.of("src/main");
  private static final Pattern CONDITION =
      Pattern.compile(
          "^(?:    |  )?(condition|source|target|through|presentWhen):", Pattern.MULTILINE);
  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final CheckedPacks PACKS = new CheckedPacks(LIBRARY, SOURCES.resolve("packs"));

  @Test
  void holdWhereCelSaysSo() {
    Differential differential =
        new Differential(LIBRARY.vocabulary(), PACKS.conditions(), PACKS.reaches());
    for (int seed = 0; seed < MODELS; seed++) {
      differential.compare(seed, seed % EXPLAINED_EVERY == 0);
    }
    assertThat(differential.undecided())
        .as("conditions that never or always hold show little")
        .isEmpty();
  }

  @Test
  void showCountermeasuresWhereCelSaysSo() {
    PresenceDifferential differential =
        new PresenceDifferential(LIBRARY.vocabulary(), PACKS.presence());
    for (int seed = 0; seed < RATED_MODELS; seed++) {
      differential.compare(seed);
    }
    assertThat(differential.undecided()).isEmpty();
  }

  @Test
  void areAllCompared() throws IOException {
    long written = 0;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> yaml =
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.startsWith(SOURCES.resolve("templates")))
              .toList();
      for (Path file : yaml) {
        written += CONDITION.matcher(Files.readString(file)).results().count();
      }
    }
    assertThat(PACKS.conditions()).extracting(CheckedCondition::name).doesNotHaveDuplicates();
    assertThat(PACKS.conditions()).hasSize((int) written - PACKS.guarded().size());
    assertThat(PACKS.guarded())
        .as("what reads derived controls is compared with every path in GuardedPathsTest")
        .containsExactlyInAnyOrder(
            "CM-ADMIT-KNOWN-CALLERS",
            "CM-FILTER-PROMPTS",
            "CM-LIMIT-RATE",
            "CM-MASK-SENSITIVE-DATA",
            "CM-REVIEW-BEFORE-USE",
            "CM-SEPARATE-UNTRUSTED-CONTENT",
            "CM-VALIDATE-DATA",
            "CM-VALIDATE-INPUT");
    assertThat(PACKS.reaches())
        .extracting(CheckedReach::name)
        .containsExactlyInAnyOrder(
            "AI-AGT-001", "AI-DAT-001", "AI-GEN-010", "AI-GEN-025", "AI-OPS-010");
  }
}
