package dev.glacis.exchange.lint;

import dev.glacis.engine.graph.AssetNode;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.ZoneNode;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import java.util.HashSet;
import java.util.Set;

/** Elements that nothing belongs to, and flows that carry nothing. */
final class StructureLint {

  private final LintSubject subject;
  private final Set<Parent> outer = new HashSet<>();

  StructureLint(LintSubject subject) {
    this.subject = subject;
    subject.model().components().stream().map(Component::parent).forEach(outer::add);
    subject.model().trustZones().stream().map(TrustZone::parent).forEach(outer::add);
  }

  void check() {
    subject.graph().zones().forEach(this::zone);
    subject.graph().components().forEach(this::component);
    subject.graph().flows().forEach(this::flow);
    subject.graph().assets().forEach(this::asset);
  }

  private void zone(ZoneNode zone) {
    if (!outer.contains(new Parent(zone.ref().kind(), zone.id()))) {
      subject.add(LintCode.EMPTY_ZONE, zone.ref(), "Nothing lies in this trust zone.");
    }
    if (zone.trustRating() == null) {
      subject.add(
          LintCode.ZONE_WITHOUT_TRUST,
          zone.ref(),
          "Neither a trust rating nor a well-known type says how far this zone is trusted.");
    }
  }

  private void component(ComponentNode component) {
    boolean holds = outer.contains(new Parent(component.ref().kind(), component.id()));
    if (component.incoming().isEmpty() && component.outgoing().isEmpty() && !holds) {
      subject.add(
          LintCode.ORPHAN_COMPONENT,
          component.ref(),
          "No data flow begins or ends at this component, and nothing lies in it.");
    }
    if (component.zone() == null) {
      subject.add(
          LintCode.COMPONENT_WITHOUT_ZONE,
          component.ref(),
          "The component lies in no trust zone: crossings and exposure are not known.");
    }
  }

  private void flow(FlowNode flow) {
    if (flow.assets().isEmpty()) {
      subject.add(
          LintCode.FLOW_WITHOUT_ASSETS, flow.ref(), "The flow does not say which assets travel.");
    }
    if (flow.source() == flow.destination()) {
      subject.add(
          LintCode.FLOW_TO_ITSELF, flow.ref(), "The flow ends at the component it begins at.");
    }
  }

  private void asset(AssetNode asset) {
    if (asset.storedBy().isEmpty()
        && asset.processedBy().isEmpty()
        && asset.carriedBy().isEmpty()) {
      subject.add(
          LintCode.UNUSED_ASSET, asset.ref(), "No component or data flow holds this asset.");
    }
  }
}
