package dev.glacis.engine.attack;

import dev.glacis.engine.attack.EntryPoint.Reason;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.ZoneNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds the components where an attack begins. */
final class EntryPoints {

  /** Types whose content the engine takes for an outsider's. */
  private static final List<String> OUTSIDERS =
      List.of(
          "actor.user", "actor.partner", "ai.human.enduser", "ai.external.web", "ai.hub.public");

  private static final Set<String> OUTSIDE_WRITERS = Set.of("customers", "public");

  private static final Comparator<EntryPoint> LEAST_TRUSTED_FIRST =
      Comparator.comparing(EntryPoint::reason)
          .thenComparing(EntryPoint::trustRating, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(entry -> entry.component().id());

  private EntryPoints() {}

  /** Entry points, those in the least trusted zones first, then by id. */
  static List<EntryPoint> of(FlowNetwork network, int untrustedUpTo) {
    int bound = Math.max(untrustedUpTo, lowestRating(network));
    List<EntryPoint> found = new ArrayList<>();
    for (int number = 0; number < network.components(); number++) {
      ComponentNode component = network.component(number);
      Reason reason = reason(component, bound);
      if (reason != null) {
        found.add(
            new EntryPoint(
                component.ref(), reason, component.trustRating(), sentence(component, reason)));
      }
    }
    found.sort(LEAST_TRUSTED_FIRST);
    return found;
  }

  private static int lowestRating(FlowNetwork network) {
    int lowest = 100;
    for (int number = 0; number < network.components(); number++) {
      Integer rating = network.component(number).trustRating();
      lowest = rating == null ? lowest : Math.min(lowest, rating);
    }
    return lowest;
  }

  private static Reason reason(ComponentNode component, int bound) {
    if (component.trustRating() != null && component.trustRating() <= bound) {
      return Reason.UNTRUSTED_ZONE;
    } else if (OUTSIDERS.stream().anyMatch(component::isA)) {
      return Reason.OUTSIDER;
    } else if ("true".equals(text(component.fact("internetFacing")))) {
      return Reason.INTERNET_FACING;
    }
    return OUTSIDE_WRITERS.contains(text(component.fact("writableBy")))
        ? Reason.WRITTEN_BY_OUTSIDERS
        : null;
  }

  private static String text(Fact fact) {
    return fact == null ? "" : fact.text();
  }

  private static String sentence(ComponentNode component, Reason reason) {
    String name = component.name();
    ZoneNode zone = component.zone();
    return switch (reason) {
      case UNTRUSTED_ZONE ->
          name
              + " lies in "
              + Objects.requireNonNull(zone).name()
              + ", rated "
              + zone.trustRating()
              + " of 100.";
      case OUTSIDER -> name + " is outside the organisation.";
      case INTERNET_FACING -> name + " can be reached from the internet.";
      case WRITTEN_BY_OUTSIDERS -> "People outside the organisation can write to " + name + ".";
    };
  }
}
