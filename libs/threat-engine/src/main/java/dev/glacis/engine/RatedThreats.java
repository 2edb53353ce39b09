package dev.glacis.engine;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Counts;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.risk.RiskRater;
import dev.glacis.engine.risk.RiskScale;
import java.util.List;
import java.util.function.IntFunction;

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

  private final FoundThreats found;
  private final byte[] certaintyOf;
  private final byte[] inherent;
  private final byte[] current;
  private final byte[] projected;
  private final DefinitionRating[] ratings;

  private RatedThreats(List<ThreatDefinition> definitions, int capacity) {
    this.found = new FoundThreats(definitions, capacity);
    this.certaintyOf = new byte[capacity];
    this.inherent = new byte[capacity];
    this.current = new byte[capacity];
    this.projected = new byte[capacity];
    this.ratings = new DefinitionRating[definitions.size()];
  }

  /**
   * Rates all matches.
   *
   * @param rating of a definition, by its place; asked for once for each that has a match
   */
  static RatedThreats of(
      Matches matches, List<ThreatDefinition> definitions, IntFunction<DefinitionRating> rating) {
    RatedThreats rated = new RatedThreats(definitions, matches.size());
    int[] last = {-1};
    matches.forEach(
        (definition, kind, element, certainty) -> {
          if (definition != last[0]) {
            last[0] = definition;
            rated.ratings[definition] = rating.apply(definition);
          }
          rated.add(definition, element, certainty);
        });
    return rated;
  }

  private void add(int definition, int element, Certainty certainty) {
    DefinitionRating rating = ratings[definition];
    int size = found.size();
    found.add(definition, element);
    certaintyOf[size] = (byte) certainty.ordinal();
    double whole = rating.inherent(element, certainty);
    inherent[size] = (byte) RiskRater.rounded(whole);
    current[size] = (byte) RiskRater.rounded(rating.current(whole, element));
    projected[size] =
        rating.asProjected()
            ? current[size]
            : (byte) RiskRater.rounded(rating.projected(whole, element));
  }

  /** The same threats without ratings. */
  FoundThreats found() {
    return found;
  }

  int size() {
    return found.size();
  }

  int definition(int threat) {
    return found.definition(threat);
  }

  int element(int threat) {
    return found.element(threat);
  }

  ElementKind kind(int threat) {
    return found.kind(threat);
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
    DefinitionRating rating = ratings[definition(threat)];
    int element = element(threat);
    double whole = rating.inherent(element, CERTAINTIES[certaintyOf[threat]]);
    return new Risks(whole, rating.current(whole, element), rating.projected(whole, element));
  }

  Counts counts(RiskScale scale) {
    int[] bySeverity = new int[Severity.values().length];
    int possible = 0;
    for (int i = 0; i < size(); i++) {
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
    for (int i = 0; i < size(); i++) {
      if (reported(i)) {
        highest[0] = Math.max(highest[0], inherent[i]);
        highest[1] = Math.max(highest[1], current[i]);
        highest[2] = Math.max(highest[2], projected[i]);
      }
    }
    return new RiskScore(highest[0], highest[1], highest[2]);
  }
}
