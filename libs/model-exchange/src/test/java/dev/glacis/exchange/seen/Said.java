package dev.glacis.exchange.seen;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import java.util.Map;
import java.util.TreeMap;

/** What a model says, component by component of its records. */
final class Said {

  final Facts facts = new Facts();
  final Map<String, Map<String, Object>> extensions = new TreeMap<>();

  /** Formats that proposals came in. */
  final Map<String, String> origins = new TreeMap<>();

  /** Words for their states in the format that they came in. */
  final Map<String, String> words = new TreeMap<>();

  Said(ArchitectureModel model) {
    facts.put("system", "id", model.id());
    facts.put("system", "name", model.name());
    facts.put("system", "description", model.description());
    facts.put("system", "owner", model.owner());
    facts.put("system", "tags", model.tags());
    attributes("system", model.attributes().values());
    extensions("system", model.extensions());
    model.trustZones().forEach(this::zone);
    model.components().forEach(this::component);
    model.dataFlows().forEach(this::flow);
    model.assets().forEach(this::asset);
    Proposals proposals = Proposals.of(model);
    proposals.threats().forEach(this::threat);
    proposals.mitigations().forEach(this::mitigation);
    proposals.assumptions().forEach(this::assumption);
  }

  private String element(String kind, Element element) {
    String key = kind + ":" + element.id();
    facts.put(key, "id", element.id());
    facts.put(key, "name", element.name());
    facts.put(key, "type", element.type());
    attributes(key, element.attributes().values());
    extensions(key, element.extensions());
    return key;
  }

  private void zone(TrustZone zone) {
    String key = element("trustZone", zone);
    facts.put(key, "description", zone.description());
    facts.put(key, "trustRating", zone.trustRating());
    facts.put(key, "parent", parent(zone.parent()));
  }

  private void component(Component component) {
    String key = element("component", component);
    facts.put(key, "description", component.description());
    facts.put(key, "parent", parent(component.parent()));
    facts.put(key, "assetsProcessed", component.assetsProcessed());
    facts.put(key, "assetsStored", component.assetsStored());
    facts.put(key, "tags", component.tags());
  }

  private void flow(DataFlow flow) {
    String key = element("dataflow", flow);
    facts.put(key, "description", flow.description());
    facts.put(key, "source", flow.source());
    facts.put(key, "destination", flow.destination());
    facts.put(key, "bidirectional", flow.bidirectional() ? true : null);
    facts.put(key, "assets", flow.assets());
    facts.put(key, "tags", flow.tags());
  }

  private void asset(Asset asset) {
    String key = element("asset", asset);
    facts.put(key, "description", asset.description());
    facts.put(key, "confidentiality", asset.confidentiality());
    facts.put(key, "integrity", asset.integrity());
    facts.put(key, "availability", asset.availability());
  }

  private void threat(ProposedThreat threat) {
    String key = "threat:" + threat.id();
    facts.put(key, "id", threat.id());
    facts.put(key, "title", threat.title());
    facts.put(key, "description", threat.description());
    facts.put(key, "categories", threat.categories());
    facts.put(key, "severity", threat.severity() == null ? null : threat.severity().label());
    facts.put(key, "state", threat.state() == null ? null : threat.state().name());
    facts.put(key, "generated", threat.generated() ? true : null);
    facts.put(key, "elements", threat.elements().stream().map(one -> one.key()).toList());
    facts.put(
        key, "mitigations", threat.mitigations().stream().map(MitigationLink::mitigation).toList());
    Map<String, String> states = new TreeMap<>();
    threat.mitigations().stream()
        .filter(link -> link.state() != null)
        .forEach(link -> states.put(link.mitigation(), link.state().name()));
    facts.put(key, "mitigationStates", states);
    facts.put(key, "details", threat.details());
    extensions.put(key, threat.details());
    origin(key, threat.origin());
  }

  private void mitigation(ProposedMitigation mitigation) {
    String key = "mitigation:" + mitigation.id();
    facts.put(key, "id", mitigation.id());
    facts.put(key, "title", mitigation.title());
    facts.put(key, "description", mitigation.description());
    facts.put(key, "state", mitigation.state() == null ? null : mitigation.state().name());
    facts.put(key, "details", mitigation.details());
    extensions.put(key, mitigation.details());
    origin(key, mitigation.origin());
  }

  private void assumption(Assumption assumption) {
    String key = "assumption:" + assumption.id();
    facts.put(key, "id", assumption.id());
    facts.put(key, "text", assumption.text());
    facts.put(key, "details", assumption.details());
    extensions.put(key, assumption.details());
    origin(key, assumption.origin());
  }

  private void origin(String key, Origin origin) {
    origins.put(key, origin.format());
    words.put(key, origin.state());
  }

  private void attributes(String key, Map<String, Object> attributes) {
    attributes.forEach((name, value) -> facts.put(key, "attributes/" + name, value));
  }

  private void extensions(String key, Map<String, Object> kept) {
    extensions.put(key, kept);
  }

  private static String parent(Parent parent) {
    return parent == null ? null : parent.kind().label() + ":" + parent.id();
  }
}
