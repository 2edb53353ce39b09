package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.differential.CheckedCondition;
import dev.glacis.compiler.differential.CheckedPacks;
import dev.glacis.compiler.differential.Differential;
import dev.glacis.compiler.differential.PresenceDifferential;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * On models without unknown facts, conditions mean what they mean in CEL: those of the
 * demonstration, and a list that covers the language.
 */
class CelDifferentialTest {

  private static final int MODELS = 10_000;
  private static final int EXPLAINED_EVERY = 200;
  private static final int RATED_MODELS = 100;
  private static final Compilation DEMO =
      PackCompiler.compile(DemoFolder.VOCABULARY, DemoFolder.PACKS);

  @Test
  void agreesWithTheInterpreter() throws IOException {
    CheckedPacks packs = new CheckedPacks(DEMO.packSet(), DemoFolder.PACKS);
    List<CheckedCondition> conditions = new ArrayList<>(packs.conditions());
    conditions.addAll(cases());
    Differential differential =
        new Differential(DEMO.packSet().vocabulary(), conditions, packs.reaches());
    for (int seed = 0; seed < MODELS; seed++) {
      differential.compare(seed, seed % EXPLAINED_EVERY == 0);
    }
    assertThat(differential.undecided())
        .as("conditions that never or always hold show little")
        .isEmpty();
  }

  @Test
  void agreesOnCountermeasures() throws IOException {
    List<CheckedCondition> conditions =
        new ArrayList<>(new CheckedPacks(DEMO.packSet(), DemoFolder.PACKS).presence());
    // Those that read derived facts are left out: a flow changes what they rest on.
    cases().stream()
        .filter(
            one ->
                DEMO.vocabulary().derivedFacts().stream()
                    .noneMatch(fact -> one.text().contains("." + fact.name())))
        .filter(one -> one.on() != ElementKind.SYSTEM)
        .forEach(conditions::add);
    PresenceDifferential differential =
        new PresenceDifferential(DEMO.packSet().vocabulary(), conditions);
    for (int seed = 0; seed < RATED_MODELS; seed++) {
      differential.compare(seed);
    }
    assertThat(differential.undecided()).isEmpty();
  }

  private static List<CheckedCondition> cases() throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/differential-conditions.yaml"));
    Map<?, ?> byKind = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    List<CheckedCondition> conditions = new ArrayList<>();
    byKind.forEach(
        (kind, texts) ->
            ((List<?>) texts)
                .forEach(text -> conditions.add(checked((String) kind, (String) text))));
    return conditions;
  }

  private static CheckedCondition checked(String kind, String text) {
    ElementKind on = ElementKind.valueOf(kind);
    Problems problems = new Problems();
    YamlValue value =
        YamlFile.read("condition.yaml", "c: \"" + text + "\"", problems)
            .flatMap(root -> root.get("c"))
            .orElseThrow();
    Condition condition =
        new ConditionReader(DEMO.vocabulary(), problems)
            .read(value, ConditionScope.controls(ConditionScope.variable(on), on));
    assertThat(problems.sorted()).isEmpty();
    return new CheckedCondition("case", on, text, condition);
  }
}
