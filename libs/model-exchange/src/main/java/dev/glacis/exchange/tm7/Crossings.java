package dev.glacis.exchange.tm7;

import dev.glacis.exchange.draft.ExtentTree;
import dev.glacis.exchange.draft.ExtentTree.Extent;
import dev.glacis.exchange.tree.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which boundaries that are drawn as lines a flow crosses. Lines that come near each other are
 * compared piece by piece, as often as any drawing of people needs and no more.
 */
final class Crossings {

  private static final int MOST_COMPARED = 1_000_000;
  private static final int MOST_CROSSED = 100_000;

  private final Findings findings;
  private final List<DrawnItem> lines = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();
  private final ExtentTree tree;
  private int compared;
  private int crossings;

  Crossings(List<DrawnItem> boundaries, Findings findings) {
    this.findings = findings;
    for (DrawnItem line : boundaries) {
      Curve.of(line)
          .ifPresent(
              curve -> {
                lines.add(line);
                curves.add(curve);
              });
    }
    tree = new ExtentTree(curves.stream().map(Curve::extent).toList());
  }

  private List<String> crossedBy(DrawnItem flow) {
    List<String> crossed = new ArrayList<>();
    Curve curve = Curve.of(flow).orElse(null);
    if (curve == null || isExhausted()) {
      return crossed;
    }
    Extent extent = curve.extent();
    for (int at = tree.first(extent, 0); at >= 0; at = tree.first(extent, at + 1)) {
      compared++;
      if (curve.crosses(curves.get(at))) {
        crossings++;
        DrawnItem line = lines.get(at);
        crossed.add(line.guid() == null ? line.name() : line.guid());
      }
      if (isExhausted()) {
        findings.dropped(
            flow.place(), "Which boundaries the lines from here on cross is not worked out.");
        break;
      }
    }
    return crossed;
  }

  private boolean isExhausted() {
    return compared >= MOST_COMPARED || crossings >= MOST_CROSSED;
  }

  /** The extensions of a flow, with the guids or names of the boundaries that it crosses. */
  Map<String, Object> addTo(Map<String, Object> extensions, DrawnItem flow) {
    List<String> crossed = crossedBy(flow);
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
