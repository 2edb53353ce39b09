package dev.glacis.exchange.difference;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.Sensitivity;
import dev.glacis.engine.pack.SecurityProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Assets whose value rose, and sensitive ones that a flow or component holds newly. */
final class AssetReview {

  private static final int HIGH_CONFIDENTIALITY = 70;

  private final ModelGraph older;
  private final ModelGraph newer;
  private final List<SecurityChange> changes;
  private final Set<String> knownSensitive = new HashSet<>();

  AssetReview(ModelGraph older, ModelGraph newer, List<SecurityChange> changes) {
    this.older = older;
    this.newer = newer;
    this.changes = changes;
  }

  /** Indices give the place of each newer element in the older model, -1 for added ones. */
  void review(int[] assets, int[] components, int[] flows) {
    for (int i = 0; i < assets.length; i++) {
      if (assets[i] >= 0) {
        AssetNode after = newer.assets().get(i);
        values(older.assets().get(assets[i]), after);
        if (sensitive(after)) {
          knownSensitive.add(after.id());
        }
      }
    }
    if (knownSensitive.isEmpty()) {
      return;
    }
    for (int i = 0; i < components.length; i++) {
      ComponentNode after = newer.components().get(i);
      ComponentNode before = components[i] < 0 ? null : older.components().get(components[i]);
      held(after, after.assets(), before == null ? List.of() : before.assets());
    }
    for (int i = 0; i < flows.length; i++) {
      FlowNode after = newer.flows().get(i);
      FlowNode before = flows[i] < 0 ? null : older.flows().get(flows[i]);
      held(after, after.assets(), before == null ? List.of() : before.assets());
    }
  }

  private void values(AssetNode before, AssetNode after) {
    for (SecurityProperty property : SecurityProperty.values()) {
      Integer old = before.value(property);
      Integer now = after.value(property);
      if (now != null && (old == null ? now > 0 : now > old)) {
        changes.add(
            new SecurityChange(
                SecurityChangeKind.ASSET_MORE_SENSITIVE,
                after.ref(),
                property.name().toLowerCase(Locale.ROOT),
                old == null ? null : old.toString(),
                now.toString()));
      }
    }
  }

  private void held(GraphNode holder, List<AssetNode> now, List<AssetNode> before) {
    for (AssetNode asset : now) {
      if (knownSensitive.contains(asset.id())
          && before.stream().noneMatch(one -> one.id().equals(asset.id()))) {
        changes.add(
            new SecurityChange(
                SecurityChangeKind.SENSITIVE_ASSET_REACHED,
                holder.ref(),
                asset.id(),
                null,
                asset.name()));
      }
    }
  }

  private static boolean sensitive(AssetNode asset) {
    Fact stated = asset.fact(Sensitivity.ATTRIBUTE);
    Integer confidentiality = asset.value(SecurityProperty.CONFIDENTIALITY);
    return stated != null
        ? Sensitivity.sensitive(stated.value())
        : confidentiality != null && confidentiality >= HIGH_CONFIDENTIALITY;
  }
}
