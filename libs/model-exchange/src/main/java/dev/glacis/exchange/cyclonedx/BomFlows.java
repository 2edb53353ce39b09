package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.Located;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.export.SourceFacts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Flows between parts. A bill states few; the others follow from what its parts are. */
final class BomFlows {

  private final BomImport run;
  private final Set<String> pairs = new HashSet<>();

  BomFlows(BomImport run) {
    this.run = run;
  }

  /**
   * Adds a flow that the bill implies, unless it has one between these ends already.
   *
   * @param content word of the vocabulary for what flows; null when it is not known
   */
  void infer(
      String from, String to, String content, List<String> assets, String reason, Located place) {
    if (from.equals(to) || !pairs.add(from + "\n" + to)) {
      return;
    }
    Map<String, Object> attributes = new HashMap<>();
    if (content != null) {
      attributes.put("content", List.of(content));
    }
    run.draft.infer(
        new DataFlow(
            run.draft.id(ElementKind.DATA_FLOW, from + ">" + to, place),
            null,
            null,
            from,
            to,
            false,
            assets,
            List.of(),
            new Attributes(attributes),
            Inferred.because(reason)));
  }

  /** Adds a flow that the bill states. */
  void state(
      String name,
      String from,
      String to,
      boolean bothWays,
      String asset,
      Attributes attributes,
      Located place) {
    pairs.add(from + "\n" + to);
    if (bothWays) {
      pairs.add(to + "\n" + from);
    }
    run.draft.add(
        new DataFlow(
            run.draft.id(ElementKind.DATA_FLOW, from + ">" + to + ">" + asset, place),
            name,
            null,
            from,
            to,
            bothWays,
            List.of(asset),
            List.of(),
            attributes,
            Map.of(SourceFacts.KEY, SourceFacts.of(CycloneDxReader.FORMAT, null, "data"))));
  }
}
