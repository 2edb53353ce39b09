package dev.glacis.engine;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.RiskRater;
import dev.glacis.engine.risk.RiskScale;
import java.util.List;

/** All matches of one model with their ratings, in arrays: a few bytes per threat. */
final class RatedThreats {

  /** Unrounded risks of one threat. */
  record Risks(double inherent, double current, double projected) {

    RiskScore score() {
      return new RiskScore(
          RiskRater.rounded(inherent), RiskRater.rounded(current), RiskRater.rounded(projected));
    }
  }

  private static final Certainty[] CERTAINTIES = Certainty.values();

  private final PackSet packs;
  private final List<ThreatDefinition> definitions;
  private final RiskRater rater;
  private final EffectColumns effects;
  private final int[] definitionOf;
  private final int[] elementOf;
  private final byte[] certaintyOf;
  private final byte[] inherent;
  private final byte[] current;
  private final byte[] projected;
  private final Definition[] ratings;
  private int size;

  private RatedThreats(
      PackSet packs,
      List<ThreatDefinition> definitions,
      RiskRater rater,
      EffectColumns effects,
      int capacity) {
    this.packs = packs;
    this.definitions = definitions;
    this.rater = rater;
    this.effects = effects;
    this.definitionOf = new int[capacity];
    this.elementOf = new int[capacity];
    this.certaintyOf = new byte[capacity];
    this.inherent = new byte[capacity];
    this.current = new byte[capacity];
    this.projected = new byte[capacity];
    this.ratings = new Definition[definitions.size()];
  }

  static RatedThreats of(
      Matches matches,
      PackSet packs,
      List<ThreatDefinition> definitions,
      RiskRater rater,
      EffectColumns effects) {
    RatedThreats rated = new RatedThreats(packs, definitions, rater, effects, matches.size());
    int[] last = {-1};
    Definition[] rating = new Definition[1];
    matches.forEach(
        (definition, kind, element, certainty) -> {
          if (definition != last[0]) {
            last[0] = definition;
            rating[0] = rated.new Definition(definitions.get(definition));
            rated.ratings[definition] = rating[0];
          }
          rated.add(definition, element, certainty, rating[0]);
        });
    return rated;
  }

  private void add(int definition, int element, Certainty certainty, Definition rating) {
    definitionOf[size] = definition;
    elementOf[size] = element;
    certaintyOf[size] = (byte) certainty.ordinal();
    double whole = rating.inherent.of(element, certainty);
    inherent[size] = (byte) RiskRater.rounded(whole);
    current[size] = (byte) RiskRater.rounded(rating.left(whole, element, rating.current));
    projected[size] =
        rating.current == rating.projected
            ? current[size]
            : (byte) RiskRater.rounded(rating.left(whole, element, rating.projected));
    size++;
  }

  int size() {
    return size;
  }

  int definition(int threat) {
    return definitionOf[threat];
  }

  int element(int threat) {
    return elementOf[threat];
  }

  ElementKind kind(int threat) {
    return definitions.get(definitionOf[threat]).scope().kind();
  }

  String definitionId(int threat) {
    return definitions.get(definitionOf[threat]).id();
  }

  boolean reported(int threat) {
    return certaintyOf[threat] != Certainty.POSSIBLE.ordinal();
  }

  RiskScore score(int threat) {
    return new RiskScore(inherent[threat], current[threat], projected[threat]);
  }

  int current(int threat) {
    return current[threat];
  }

  /** The same figures as in the arrays, not rounded. */
  Risks risks(int threat) {
    Definition rating = ratings[definitionOf[threat]];
    int element = elementOf[threat];
    double whole = rating.inherent.of(element, CERTAINTIES[certaintyOf[threat]]);
    return new Risks(
        whole,
        rating.left(whole, element, rating.current),
        rating.left(whole, element, rating.projected));
  }

  Counts counts(RiskScale scale) {
    int[] bySeverity = new int[Severity.values().length];
    int possible = 0;
    for (int i = 0; i < size; i++) {
      if (reported(i)) {
        bySeverity[scale.severity(current[i]).ordinal()]++;
      } else {
        possible++;
      }
    }
    return new Counts(
        bySeverity[Severity.CRITICAL.ordinal()],
        bySeverity[Severity.HIGH.ordinal()],
        bySeverity[Severity.MEDIUM.ordinal()],
        bySeverity[Severity.LOW.ordinal()],
        possible);
  }

  /** Highest of each score over the reported threats. */
  RiskScore highest() {
    int[] highest = new int[3];
    for (int i = 0; i < size; i++) {
      if (reported(i)) {
        highest[0] = Math.max(highest[0], inherent[i]);
        highest[1] = Math.max(highest[1], current[i]);
        highest[2] = Math.max(highest[2], projected[i]);
      }
    }
    return new RiskScore(highest[0], highest[1], highest[2]);
  }

  /** What the ratings of one definition's threats have in common. */
  private final class Definition {

    private final RiskRater.InherentRisk inherent;
    private final Use[] current;
    private final Use[] projected;

    Definition(ThreatDefinition definition) {
      this.inherent = rater.inherent(definition);
      ElementKind kind = definition.scope().kind();
      List<CountermeasureUse> uses = definition.countermeasures();
      this.current = new Use[uses.size()];
      Use[] later = new Use[uses.size()];
      boolean same = true;
      for (int i = 0; i < current.length; i++) {
        CountermeasureUse use = uses.get(i);
        EffectColumns.Effect effect =
            effects.of(packs.countermeasure(use.countermeasure()).orElseThrow(), kind);
        current[i] = new Use(effect.current(), 1 - use.effect());
        later[i] = new Use(effect.projected(), 1 - use.effect());
        same &= effect.current() == effect.projected();
      }
      this.projected = same ? current : later;
    }

    double left(double whole, int element, Use[] uses) {
      double left = whole;
      for (Use use : uses) {
        if (Bits.has(use.where(), element)) {
          left *= use.left();
        }
      }
      return left;
    }
  }

  /** Where a countermeasure counts and what share of the risk it leaves. */
  private record Use(long[] where, double left) {}
}
