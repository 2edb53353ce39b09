package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.differential.CheckedCondition;
import dev.glacis.compiler.differential.Differential;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Every shipped condition, on random models in which nothing is unknown, holds where an interpreter
 * of CEL says so: alternatives, both ends and the way of reach, presentWhen and derived facts.
 */
class ConditionsDifferentialTest {

  private static final int MODELS = 10_000;
  private static final int EXPLAINED_EVERY = 200;
  private static final Path PACKS = Path.of("src/main/packs");
  private static final PackSet LIBRARY = ThreatLibrary.load();

  @Test
  void holdWhereCelSaysSo() {
    List<CheckedCondition> conditions = conditions();
    Differential differential = new Differential(LIBRARY.vocabulary(), conditions);
    for (int seed = 0; seed < MODELS; seed++) {
      differential.compare(seed, seed % EXPLAINED_EVERY == 0);
    }
    assertThat(differential.undecided())
        .as("conditions that never or always hold show little")
        .isEmpty();
  }

  @Test
  void areAllCompared() {
    long alternatives = LIBRARY.definitions().stream().mapToLong(one -> one.when().size()).sum();
    assertThat(alternatives).isGreaterThan(60);
    assertThat(conditions())
        .hasSizeGreaterThan((int) alternatives + LIBRARY.vocabulary().derivedFacts().size() + 40);
  }

  private static List<CheckedCondition> conditions() {
    List<CheckedCondition> conditions = new ArrayList<>();
    LIBRARY.vocabulary().derivedFacts().forEach(one -> conditions.add(Differential.checked(one)));
    LIBRARY.definitions().forEach(threat -> add(threat, conditions));
    LIBRARY.countermeasures().forEach(one -> add(one, conditions));
    return conditions;
  }

  private static void add(ThreatDefinition threat, List<CheckedCondition> conditions) {
    threat
        .when()
        .forEach(
            one ->
                conditions.add(
                    new CheckedCondition(
                        threat.id() + " " + one.id(),
                        threat.scope().kind(),
                        one.source(),
                        one.condition())));
    if (threat.reach() != null) {
      Map<?, ?> text = yaml(threat.pack(), "threats", threat.id());
      add(threat.id(), ElementKind.COMPONENT, "source", text, threat.reach().source(), conditions);
      add(threat.id(), ElementKind.COMPONENT, "target", text, threat.reach().target(), conditions);
      add(
          threat.id(),
          ElementKind.DATA_FLOW,
          "through",
          text,
          threat.reach().through(),
          conditions);
    }
  }

  private static void add(
      CountermeasureDefinition countermeasure, List<CheckedCondition> conditions) {
    Map<?, ?> text = yaml(countermeasure.pack(), "countermeasures", countermeasure.id());
    add(
        countermeasure.id(),
        countermeasure.place(),
        "presentWhen",
        text,
        countermeasure.presentWhen(),
        conditions);
  }

  private static void add(
      String id,
      ElementKind on,
      String key,
      Map<?, ?> text,
      Condition compiled,
      List<CheckedCondition> conditions) {
    assertThat(text.containsKey(key)).as(id + " " + key).isEqualTo(compiled != null);
    if (compiled != null) {
      conditions.add(new CheckedCondition(id + " " + key, on, (String) text.get(key), compiled));
    }
  }

  private static Map<?, ?> yaml(String pack, String folder, String id) {
    try {
      String content = Files.readString(PACKS.resolve(pack).resolve(folder).resolve(id + ".yaml"));
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
