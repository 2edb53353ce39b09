package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.differential.CheckedCondition;
import dev.glacis.compiler.differential.Differential;
import dev.glacis.compiler.fuzz.Mutations;
import dev.glacis.compiler.fuzz.RandomConditions;
import dev.glacis.compiler.fuzz.Sensible;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whatever stands in a condition is either compiled, and then means what CEL says, or refused. */
class ConditionFuzzTest {

  private static final Vocabulary VOCABULARY =
      PackCompiler.compile(DemoFolder.VOCABULARY, DemoFolder.PACKS).vocabulary();
  private static final List<String> SEEDS = seeds();

  private static final int PER_KIND = 6;

  @Property(tries = 35, seed = "1")
  void compilesEverythingThatKeepsTheRules(@ForAll long seed) {
    Random random = new Random(seed);
    RandomConditions conditions = new RandomConditions(VOCABULARY, random);
    List<CheckedCondition> checked = new ArrayList<>();
    for (int i = 0; i < PER_KIND * ElementKind.values().length; i++) {
      ElementKind kind = ElementKind.values()[i % ElementKind.values().length];
      String text = conditions.on(kind, ConditionScope.variable(kind));
      List<Problem> problems = new ArrayList<>();
      Condition compiled = Sensible.ending(() -> read(text, kind, problems));
      assertThat(problems).as(text).isEmpty();
      checked.add(new CheckedCondition("random", kind, text, compiled));
    }
    Differential differential = new Differential(VOCABULARY, checked, List.of());
    for (int model = 0; model < 5; model++) {
      differential.compare(random.nextInt(1000), model == 0);
    }
  }

  @Property(tries = 2500, seed = "2")
  void refusesGarbageWithoutFailing(@ForAll long seed) {
    Random random = new Random(seed);
    String text =
        random.nextBoolean()
            ? new RandomConditions(VOCABULARY, random).broken()
            : new Mutations(random).of(SEEDS.get(random.nextInt(SEEDS.size())));
    List<Problem> problems = new ArrayList<>();
    Condition compiled = Sensible.ending(() -> read(text, ElementKind.COMPONENT, problems));
    int lines = (int) text.lines().count() + 3;
    assertThat(problems)
        .allSatisfy(problem -> assertThat(problem.line()).isBetween(0, lines))
        .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    if (problems.isEmpty()) {
      // What is accepted is what the engine takes: it must survive a run.
      new Differential(
              VOCABULARY,
              List.of(
                  new CheckedCondition("mutant", ElementKind.COMPONENT, text.strip(), compiled)),
              List.of())
          .compare(random.nextInt(1000), true);
    }
  }

  private static Condition read(String text, ElementKind kind, List<Problem> found) {
    Problems problems = new Problems();
    String yaml = "c: |2-\n  " + text.replace("\n", "\n  ") + "\n";
    Condition condition =
        YamlFile.read("condition.yaml", yaml, problems)
            .flatMap(root -> root.get("c"))
            .map(
                value ->
                    new ConditionReader(VOCABULARY, problems)
                        .read(value, ConditionScope.controls(ConditionScope.variable(kind), kind)))
            .orElse(new Condition.Constant(false));
    found.addAll(problems.sorted());
    return condition;
  }

  private static List<String> seeds() {
    try {
      String yaml = Files.readString(Path.of("src/test/resources/differential-conditions.yaml"));
      Map<?, ?> byKind = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
      return ((List<?>) byKind.get("COMPONENT"))
          .stream().map(String.class::cast).collect(Collectors.toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
