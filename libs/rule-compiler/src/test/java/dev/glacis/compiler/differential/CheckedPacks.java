package dev.glacis.compiler.differential;

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
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every condition of packs in both forms: the texts come from the source files. */
public final class CheckedPacks {

  private final Path sources;
  private final List<String> controls;
  private final List<CheckedCondition> conditions = new ArrayList<>();
  private final List<CheckedCondition> presence = new ArrayList<>();
  private final List<CheckedReach> reaches = new ArrayList<>();
  private final List<String> guarded = new ArrayList<>();

  /**
   * @param sources folder of the packs that were compiled
   */
  public CheckedPacks(PackSet packs, Path sources) {
    this.sources = sources;
    this.controls = List.copyOf(packs.vocabulary().derivedControls().keySet());
    packs.vocabulary().derivedFacts().forEach(one -> conditions.add(Differential.checked(one)));
    packs.definitions().forEach(this::add);
    packs.countermeasures().forEach(this::add);
  }

  /** Alternatives, ends and ways of reach, presentWhen, derived facts: each on its own. */
  public List<CheckedCondition> conditions() {
    return conditions;
  }

  /** What shows that countermeasures are there. */
  public List<CheckedCondition> presence() {
    return presence;
  }

  /** Threats of scope reach, whole. */
  public List<CheckedReach> reaches() {
    return reaches;
  }

  private void add(ThreatDefinition threat) {
    Map<?, ?> file = yaml(threat.pack(), "threats", threat.id());
    List<?> texts = file.get("when") instanceof List<?> when ? when : List.of();
    for (int i = 0; i < texts.size(); i++) {
      String name = threat.id() + " " + threat.when().get(i).id();
      Condition compiled = threat.when().get(i).condition();
      add(name, threat.scope().kind(), (Map<?, ?>) texts.get(i), "condition", compiled);
    }
    if (threat.reach() != null) {
      CheckedCondition through =
          threat.reach().through() == null
              ? null
              : add(threat.id(), ElementKind.DATA_FLOW, file, "through", threat.reach().through());
      reaches.add(
          new CheckedReach(
              threat.id(),
              add(threat.id(), ElementKind.COMPONENT, file, "source", threat.reach().source()),
              add(threat.id(), ElementKind.COMPONENT, file, "target", threat.reach().target()),
              through));
    }
  }

  /** Countermeasures whose presentWhen reads a derived control, which CEL cannot interpret. */
  public List<String> guarded() {
    return guarded;
  }

  private void add(CountermeasureDefinition countermeasure) {
    if (countermeasure.presentWhen() != null && readsControls(countermeasure)) {
      guarded.add(countermeasure.id());
    } else if (countermeasure.presentWhen() != null) {
      Map<?, ?> file = yaml(countermeasure.pack(), "countermeasures", countermeasure.id());
      presence.add(
          add(
              countermeasure.id(),
              countermeasure.place(),
              file,
              "presentWhen",
              countermeasure.presentWhen()));
    }
  }

  private boolean readsControls(CountermeasureDefinition countermeasure) {
    String text = countermeasure.presentWhen().toString();
    return controls.stream().anyMatch(name -> text.contains("control=" + name + "]"));
  }

  private CheckedCondition add(
      String id, ElementKind on, Map<?, ?> file, String key, Condition compiled) {
    CheckedCondition condition =
        new CheckedCondition(id + " " + key, on, (String) file.get(key), compiled);
    conditions.add(condition);
    return condition;
  }

  private Map<?, ?> yaml(String pack, String folder, String id) {
    try {
      Path file = sources.resolve(pack).resolve(folder).resolve(id + ".yaml");
      return (Map<?, ?>)
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
