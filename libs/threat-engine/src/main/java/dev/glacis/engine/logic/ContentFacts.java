package dev.glacis.engine.logic;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.Sensitivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Untrusted content and sensitive data at a component. */
public final class ContentFacts {

  public static final String SENSITIVITY = Sensitivity.ATTRIBUTE;

  private static final Constraint FOREIGN =
      new Constraint.OneOf(List.of("partner", "user", "public"));
  private static final Constraint OWN = new Constraint.OneOf(List.of("own"));
  private static final Constraint GUARDED =
      new Constraint.OneOf(List.of("confidential", "personal", "special-category", "secret"));
  private static final Constraint HARMLESS = new Constraint.OneOf(List.of("public", "internal"));

  private ContentFacts() {}

  /** Whether a sensitivity class of the vocabulary calls for protection. */
  public static boolean sensitive(Object sensitivity) {
    return Sensitivity.sensitive(sensitivity);
  }

  static Object receivesUntrusted(ComponentNode component) {
    Boolean known = component.received().holds();
    if (known != null) {
      return known;
    }
    FactKey nearest = authorOf(component.received().open());
    List<FactKey> all =
        component.incoming().stream()
            .filter(flow -> flow.carried().holds() == null)
            .map(ContentFacts::authorOf)
            .toList();
    return new Unknown.OfFlag(
        Supports.free(Support.assuming(nearest, FOREIGN)),
        Supports.all(all, key -> Supports.free(Support.assuming(key, OWN))));
  }

  static Object readsSensitive(ComponentNode component) {
    Set<AssetNode> assets = new TreeSet<>(Comparator.comparing(GraphNode::id));
    assets.addAll(component.stored());
    assets.addAll(component.processed());
    component.incoming().forEach(flow -> assets.addAll(flow.assets()));
    List<FactKey> open = new ArrayList<>();
    for (AssetNode asset : assets) {
      Fact sensitivity = asset.fact(SENSITIVITY);
      if (sensitivity == null) {
        open.add(new FactKey(asset, SENSITIVITY));
      } else if (sensitive(sensitivity.text())) {
        return true;
      }
    }
    return open.isEmpty() ? (Object) false : Flags.anyOf(open, GUARDED, HARMLESS);
  }

  private static FactKey authorOf(FlowNode flow) {
    return new FactKey(flow, "contentControlledBy");
  }
}
