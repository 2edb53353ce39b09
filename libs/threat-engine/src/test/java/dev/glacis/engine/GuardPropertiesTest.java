package dev.glacis.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.properties.EvaluationProperties;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The properties with countermeasures that are there because of controls elsewhere. */
class GuardPropertiesTest extends EvaluationProperties {

  GuardPropertiesTest() {
    super(GuardPacks.PACKS);
  }

  /** Columns rate, closures explain. */
  @Property(seed = "901")
  void ratesByTheCountermeasuresThatItNames(@ForAll("models") ArchitectureModel model) {
    for (Threat threat : GuardPacks.ENGINE.evaluate(model).threats()) {
      double left =
          threat.explanation().factors().stream()
              .filter(factor -> factor.name().startsWith("CM-"))
              .mapToDouble(RiskFactor::value)
              .reduce(1, (one, other) -> one * other);
      assertThat((double) threat.risk().current())
          .as("%s", threat)
          .isEqualTo(threat.risk().inherent() * left, within(1.0));
    }
  }

  /** What is known to be there, or known not to be, stays so whatever the unknown controls are. */
  @Property(seed = "902")
  void decidesByUnknownControlsOnlyWhatIsUnknown(
      @ForAll("models") ArchitectureModel model, @ForAll boolean on) {
    Map<String, Presence> before = presences(GuardPacks.ENGINE.evaluate(model));
    Map<String, Presence> after = presences(GuardPacks.ENGINE.evaluate(withControls(model, on)));
    before.forEach(
        (countermeasure, presence) -> {
          if (presence != Presence.UNKNOWN) {
            assertThat(after.get(countermeasure)).as(countermeasure).isEqualTo(presence);
          }
        });
  }

  private static Map<String, Presence> presences(Evaluation evaluation) {
    Map<String, Presence> presences = new HashMap<>();
    for (Threat threat : evaluation.threats()) {
      for (AppliedCountermeasure applied : threat.countermeasures()) {
        presences.put(threat.fingerprint() + " " + applied.instance(), applied.presence());
      }
    }
    return presences;
  }

  /** Every control that nobody stated is everywhere as it is chosen; what is stated stays. */
  private static ArchitectureModel withControls(ArchitectureModel model, boolean on) {
    Map<String, Object> ofComponents = Map.of("guardrail", on ? "both" : "none", "masked", on);
    Map<String, Object> ofFlows = Map.of("checked", on, "masked", on);
    return new ArchitectureModel(
        model.id(),
        model.name(),
        model.description(),
        model.owner(),
        model.tags(),
        model.attributes(),
        model.trustZones(),
        model.components().stream()
            .map(one -> one.withAttributes(completed(one.attributes(), ofComponents)))
            .toList(),
        model.dataFlows().stream().map(one -> with(one, model, ofFlows)).toList(),
        model.assets(),
        model.extensions());
  }

  private static DataFlow with(
      DataFlow flow, ArchitectureModel model, Map<String, Object> controls) {
    Map<String, Object> own = new TreeMap<>(controls);
    model.components().stream()
        .filter(component -> component.id().equals(flow.destination()))
        .forEach(component -> component.attributes().values().keySet().forEach(own::remove));
    return flow.withAttributes(completed(flow.attributes(), own));
  }

  private static Attributes completed(Attributes stated, Map<String, Object> controls) {
    Map<String, Object> values = new TreeMap<>(controls);
    values.putAll(stated.values());
    return new Attributes(values);
  }
}
