package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.RiskScore;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What a threat in two evaluations can differ in. */
public enum ChangedAspect {
  CERTAINTY(differing(BaselineThreat::certainty)),
  SEVERITY(differing(BaselineThreat::severity)),
  INHERENT_RISK(differingRisk(RiskScore::inherent)),
  CURRENT_RISK(differingRisk(RiskScore::current)),
  PROJECTED_RISK(differingRisk(RiskScore::projected)),
  MITIGATION(differing(BaselineThreat::mitigation)),
  TITLE(differing(BaselineThreat::title)),
  /** Id or version of the definition. */
  DEFINITION(
      differing(threat -> threat.definition().id())
          .or(differing(threat -> threat.definition().version())));

  private final BiPredicate<BaselineThreat, BaselineThreat> differs;

  ChangedAspect(BiPredicate<BaselineThreat, BaselineThreat> differs) {
    this.differs = differs;
  }

  static Set<ChangedAspect> between(BaselineThreat before, BaselineThreat after) {
    Set<ChangedAspect> changed = EnumSet.noneOf(ChangedAspect.class);
    for (ChangedAspect aspect : values()) {
      if (aspect.differs.test(before, after)) {
        changed.add(aspect);
      }
    }
    return changed;
  }

  /** Whether it only says how the definition is called. */
  boolean ofTheDefinition() {
    return this == TITLE || this == DEFINITION;
  }

  /** Whether the state of a countermeasure bears on it. */
  boolean followsStates() {
    return switch (this) {
      case SEVERITY, CURRENT_RISK, PROJECTED_RISK, MITIGATION -> true;
      case CERTAINTY, INHERENT_RISK, TITLE, DEFINITION -> false;
    };
  }

  private static BiPredicate<BaselineThreat, BaselineThreat> differing(
      Function<BaselineThreat, ?> read) {
    return (before, after) -> !read.apply(before).equals(read.apply(after));
  }

  private static BiPredicate<BaselineThreat, BaselineThreat> differingRisk(
      Function<RiskScore, Integer> read) {
    return differing(threat -> read.apply(threat.risk()));
  }
}
