package dev.glacis.exchange.difference;

import dev.glacis.engine.graph.Exposure;
import dev.glacis.engine.graph.ZoneNode;

/** Zones and ways from them, in words. */
final class Exposed {

  private Exposed() {}

  /** Such as {@code Internet (trust 5)}. */
  static String rated(ZoneNode zone) {
    return zone.name() + (zone.trustRating() == null ? "" : " (trust " + zone.trustRating() + ")");
  }

  /** Such as {@code Internet (trust 5) over 2 flows from Browser}; null when nothing is known. */
  static String way(Exposure exposure) {
    if (exposure.rating() == null) {
      return null;
    }
    String zone = rated(exposure.from().zone());
    return switch (exposure.hops()) {
      case 0 -> zone;
      case 1 -> zone + " over 1 flow from " + exposure.from().name();
      default -> zone + " over " + exposure.hops() + " flows from " + exposure.from().name();
    };
  }
}
