package dev.glacis.exchange.proposal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What a format says of a proposal beyond its record: by key, in an order that never changes. */
final class Details {

  private Details() {}

  static Map<String, Object> of(Map<String, Object> details) {
    return Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(details)));
  }
}
