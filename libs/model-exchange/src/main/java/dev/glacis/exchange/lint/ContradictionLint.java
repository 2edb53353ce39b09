package dev.glacis.exchange.lint;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.Fact;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements that cannot all be true. Each side is known: what is unknown contradicts nothing. */
final class ContradictionLint {

  /** From here on a zone is one that strangers cannot reach. */
  private static final int TRUSTED = 90;

  /** Up to here a zone is as good as the internet. */
  private static final int UNTRUSTED = 10;

  private static final Set<String> PERSONAL = Set.of("personal", "special-category");

  private final LintSubject subject;

  ContradictionLint(LintSubject subject) {
    this.subject = subject;
  }

  void check() {
    subject.graph().components().forEach(this::component);
    subject.graph().zones().forEach(this::scope);
    subject.graph().components().forEach(this::scope);
    subject.graph().flows().forEach(this::scope);
  }

  private void component(ComponentNode component) {
    facing(component);
    access(component);
    content(component);
    tools(component);
    egress(component);
  }

  private void facing(ComponentNode component) {
    Integer rating = component.trustRating();
    if (says(component, "internetFacing", true) && rating != null && rating >= TRUSTED) {
      contradiction(
          component,
          "It faces the internet, yet its trust zone "
              + Quotation.of(component.zone().name())
              + " is rated "
              + rating
              + ".");
    }
    if (says(component, "internetFacing", false)) {
      untrustedSource(component)
          .ifPresent(
              flow ->
                  contradiction(
                      component,
                      "It does not face the internet, yet flow "
                          + Quotation.of(flow.id())
                          + " comes from a zone rated "
                          + flow.source().trustRating()
                          + "."));
    }
  }

  private static Optional<FlowNode> untrustedSource(ComponentNode component) {
    return component.incoming().stream()
        .filter(flow -> flow.destination() == component && untrusted(flow.source()))
        .filter(flow -> !untrusted(component))
        .findFirst();
  }

  private void access(ComponentNode component) {
    Object authentication = value(component, "authentication");
    if (says(component, "anonymousRead", true)
        && authentication != null
        && !authentication.equals("none")) {
      contradiction(
          component,
          "It can be read without signing in, yet callers prove who they are by "
              + authentication
              + ".");
    }
  }

  private void content(ComponentNode component) {
    for (AssetNode asset : component.stored()) {
      Object sensitivity = value(asset, "sensitivity");
      if (says(component, "containsPersonalData", false) && PERSONAL.contains("" + sensitivity)) {
        contradiction(
            component, "It holds no personal data, yet stores the asset " + quoted(asset) + ".");
      }
      boolean secret = "secret".equals(sensitivity) || "credential".equals(value(asset, "kind"));
      if (says(component, "containsSecrets", false) && secret) {
        contradiction(
            component, "It holds no secrets, yet stores the asset " + quoted(asset) + ".");
      }
    }
  }

  private void tools(ComponentNode component) {
    if (!(value(component, "toolSideEffects") instanceof List<?> effects)) {
      return;
    }
    boolean some = effects.stream().anyMatch(effect -> !effect.equals("none"));
    if (says(component, "toolCalling", false) && some) {
      contradiction(component, "It calls no tools, yet its tools have effects.");
    }
    if (effects.contains("none") && some) {
      contradiction(component, "Its tools have no effects, and other effects beside.");
    }
  }

  private void egress(ComponentNode component) {
    if ("none".equals(value(component, "egress")) && !untrusted(component)) {
      component.outgoing().stream()
          .filter(flow -> untrusted(flow.other(component)))
          .findFirst()
          .ifPresent(
              flow ->
                  contradiction(
                      component,
                      "It opens no outbound connections, yet flow "
                          + Quotation.of(flow.id())
                          + " goes to a zone rated "
                          + flow.other(component).trustRating()
                          + "."));
    }
  }

  private void scope(GraphNode node) {
    if (node.outOfScope() && node.stated("outOfScopeReason") == null) {
      subject.add(
          LintCode.SCOPE_WITHOUT_REASON, node.ref(), "It is out of scope, and nobody says why.");
    }
  }

  private void contradiction(ComponentNode component, String message) {
    subject.add(LintCode.CONTRADICTION, component.ref(), message);
  }

  private static boolean untrusted(ComponentNode component) {
    return component.trustRating() != null && component.trustRating() <= UNTRUSTED;
  }

  private static boolean says(GraphNode node, String attribute, boolean expected) {
    Object value = value(node, attribute);
    return value instanceof Boolean flag && flag == expected;
  }

  private static Object value(GraphNode node, String attribute) {
    Fact fact = node.fact(attribute);
    return fact == null ? null : fact.value();
  }

  private static String quoted(AssetNode asset) {
    return Quotation.of(asset.id());
  }
}
