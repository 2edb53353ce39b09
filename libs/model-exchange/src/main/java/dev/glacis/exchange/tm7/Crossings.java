package dev.glacis.exchange.tm7;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which boundaries that are drawn as lines a flow crosses. */
final class Crossings {

  /** Drawings of people have a handful; comparing each line with each other is cut off there. */
  private static final int MOST_BOUNDARIES = 200;

  private final Map<DrawnItem, Curve> boundaries = new LinkedHashMap<>();

  Crossings(List<DrawnItem> boundaries) {
    boundaries.stream()
        .limit(MOST_BOUNDARIES)
        .forEach(line -> Curve.of(line).ifPresent(curve -> this.boundaries.put(line, curve)));
  }

  /** The extensions of a flow, with the guids or names of the boundaries that it crosses. */
  Map<String, Object> addTo(Map<String, Object> extensions, DrawnItem flow) {
    List<String> crossed = new ArrayList<>();
    Curve.of(flow)
        .ifPresent(
            curve ->
                boundaries.forEach(
                    (line, boundary) -> {
                      if (curve.crosses(boundary)) {
                        crossed.add(line.guid() == null ? line.name() : line.guid());
                      }
                    }));
    crossed.removeIf(name -> name == null);
    if (!crossed.isEmpty()) {
      Map<String, Object> kept = new LinkedHashMap<>();
      if (extensions.get(Tm7Reader.FORMAT) instanceof Map<?, ?> known) {
        known.forEach((name, value) -> kept.put(name.toString(), value));
      }
      kept.put("Crosses", crossed);
      extensions.put(Tm7Reader.FORMAT, kept);
    }
    return extensions;
  }
}
