package dev.glacis.engine;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.Authorship;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.ContentPropagation;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.logic.OpenFactSink;
import dev.glacis.engine.logic.OpenFacts;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.Spelling;
import java.util.List;
import java.util.Set;

/** Names the unknown facts on which the rating of a threat depends. */
final class RatingFacts {

  private final Set<SecurityProperty> hurt;
  private final ContentPropagation content;
  private final OpenFactSink facts;

  private RatingFacts(Set<SecurityProperty> hurt, ContentPropagation content, OpenFactSink facts) {
    this.hurt = hurt;
    this.content = content;
    this.facts = facts;
  }

  /**
   * @param hurt properties of assets that the threat hurts
   * @param content tells where content of unknown author could arrive
   */
  static void of(
      GraphNode element,
      Set<SecurityProperty> hurt,
      ContentPropagation content,
      OpenFactSink facts) {
    RatingFacts named = new RatingFacts(hurt, content, facts);
    named.exposures(element);
    named.values(element);
  }

  private void exposures(GraphNode element) {
    switch (element) {
      case ComponentNode component -> exposure(component);
      case FlowNode flow -> {
        exposure(flow.source());
        exposure(flow.destination());
      }
      case ZoneNode zone -> zone.components().forEach(this::exposure);
      case SystemNode system -> system.components().forEach(this::exposure);
      case AssetNode asset -> {
        asset.storedBy().forEach(this::exposure);
        asset.processedBy().forEach(this::exposure);
        asset.carriedBy().forEach(flow -> exposure(flow.destination()));
      }
    }
  }

  /** A zone's unknown rating can change it, and so can an unknown author of what arrives. */
  private void exposure(ComponentNode component) {
    int index = component.index();
    if (component.graph().exposures().open(index) >= 0
        || content.mayReceiveUntrusted(index) && content.author(index) != Authorship.PUBLIC) {
      facts.open(component, OpenFacts.EXPOSURE);
    }
  }

  private void values(GraphNode element) {
    switch (element) {
      case ComponentNode component -> {
        values(component.assets());
        component.incoming().forEach(flow -> values(flow.assets()));
      }
      case FlowNode flow -> values(flow.assets());
      case AssetNode asset -> value(asset);
      case ZoneNode zone -> zone.components().forEach(this::values);
      case SystemNode system -> values(system.assets());
    }
  }

  private void values(List<AssetNode> assets) {
    assets.forEach(this::value);
  }

  private void value(AssetNode asset) {
    for (SecurityProperty property : hurt) {
      if (asset.value(property) == null) {
        facts.open(asset, Spelling.of(property));
      }
    }
  }
}
