package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.Presence;
import java.util.List;
import java.util.stream.Stream;

/**
 * Countermeasures of which the same is known.
 *
 * @param id place in the page
 * @param none what to say when there is none
 */
public record MeasureGroup(
    Presence presence, String id, String title, String none, List<MeasureCard> cards) {

  static List<MeasureGroup> of(List<MeasureCard> all) {
    return Stream.of(Presence.ABSENT, Presence.UNKNOWN, Presence.PRESENT)
        .map(presence -> group(presence, all))
        .toList();
  }

  private static MeasureGroup group(Presence presence, List<MeasureCard> all) {
    List<MeasureCard> cards = all.stream().filter(card -> card.presence() == presence).toList();
    return switch (presence) {
      case ABSENT ->
          new MeasureGroup(
              presence,
              "measures-absent",
              "To be put in place",
              "The model states no countermeasure to be absent.",
              cards);
      case UNKNOWN ->
          new MeasureGroup(
              presence,
              "measures-unknown",
              "To be put in place, or confirmed if already there",
              "The model leaves no countermeasure open.",
              cards);
      case PRESENT ->
          new MeasureGroup(
              presence,
              "measures-present",
              "Already there",
              "The model shows no countermeasure that is already there.",
              cards);
    };
  }
}
