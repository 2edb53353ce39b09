package dev.glacis.exchange.export;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Everything that a model says, one by one. A subject is an element, a proposal or the system, by a
 * key such as {@code component:assistant}; each of its facts has a name such as {@code
 * attributes/encrypted}. What says nothing (an empty list, false but of an attribute, which is then
 * known not to hold) and drawing are no facts.
 */
public final class ModelFacts {

  /** Key of the system's own facts. */
  public static final String SYSTEM = "system";

  /** Extensions that are provenance, drawing, or said by facts of their own. */
  private static final Set<String> NO_FACTS =
      Set.of(SourceFacts.KEY, CanonicalModel.LAYOUT, Proposals.KEY);

  private final Map<String, Subject> subjects = new LinkedHashMap<>();

  /**
   * Something that facts are about.
   *
   * @param kind null for the system
   */
  public record Subject(String key, ContentKind kind, Map<String, Object> facts) {

    private void put(String name, Object value) {
      boolean nothing =
          value == null
              || value.equals(false)
              || value.equals("")
              || value instanceof Collection<?> list && list.isEmpty()
              || value instanceof Map<?, ?> map && map.isEmpty();
      if (!nothing) {
        facts.put(name, value);
      }
    }
  }

  private ModelFacts() {}

  /** The facts of a model. */
  public static ModelFacts of(ArchitectureModel model) {
    ModelFacts facts = new ModelFacts();
    facts.system(model);
    model.trustZones().forEach(facts::zone);
    model.components().forEach(facts::component);
    model.dataFlows().forEach(facts::flow);
    model.assets().forEach(facts::asset);
    facts.proposals(Proposals.of(model));
    return facts;
  }

  /** By key, in the order of the model. */
  public Map<String, Subject> subjects() {
    return subjects;
  }

  private Subject subject(String key, ContentKind kind) {
    return subjects.computeIfAbsent(key, same -> new Subject(key, kind, new LinkedHashMap<>()));
  }

  private void system(ArchitectureModel model) {
    Subject system = subject(SYSTEM, null);
    system.put("id", model.id());
    system.put("name", model.name());
    system.put("description", model.description());
    system.put("owner", model.owner());
    system.put("tags", model.tags());
    attributes(system, model.attributes());
    extensions(system, model.extensions());
  }

  private Subject element(Element element, ContentKind kind) {
    Subject subject = subject(ElementReference.to(element).key(), kind);
    subject.put("name", element.name());
    subject.put("type", element.type());
    attributes(subject, element.attributes());
    extensions(subject, element.extensions());
    return subject;
  }

  private void zone(TrustZone zone) {
    Subject subject = element(zone, ContentKind.ZONES);
    subject.put("description", zone.description());
    subject.put("trustRating", zone.trustRating());
    subject.put("parent", key(zone.parent()));
  }

  private void component(Component component) {
    Subject subject = element(component, ContentKind.COMPONENTS);
    subject.put("description", component.description());
    subject.put("parent", key(component.parent()));
    subject.put("assetsProcessed", component.assetsProcessed());
    subject.put("assetsStored", component.assetsStored());
    subject.put("tags", component.tags());
  }

  private void flow(DataFlow flow) {
    Subject subject = element(flow, ContentKind.FLOWS);
    subject.put("description", flow.description());
    subject.put("source", flow.source());
    subject.put("destination", flow.destination());
    subject.put("bidirectional", flow.bidirectional());
    subject.put("assets", flow.assets());
    subject.put("tags", flow.tags());
  }

  private void asset(Asset asset) {
    Subject subject = element(asset, ContentKind.ASSETS);
    subject.put("description", asset.description());
    subject.put("confidentiality", asset.confidentiality());
    subject.put("integrity", asset.integrity());
    subject.put("availability", asset.availability());
  }

  private void proposals(Proposals proposals) {
    proposals.threats().forEach(this::threat);
    proposals.mitigations().forEach(this::mitigation);
    proposals.assumptions().forEach(this::assumption);
  }

  private void threat(ProposedThreat threat) {
    Subject subject = subject("threat:" + threat.id(), ContentKind.THREATS);
    subject.put("title", threat.title());
    subject.put("description", threat.description());
    subject.put("categories", threat.categories());
    subject.put("severity", threat.severity());
    subject.put("state", threat.state());
    subject.put("generated", threat.generated());
    subject.put("elements", threat.elements());
    subject.put(
        "mitigations", threat.mitigations().stream().map(MitigationLink::mitigation).toList());
    subject.put("mitigationStates", states(threat));
    subject.put("details", threat.details());
  }

  private static Map<String, Object> states(ProposedThreat threat) {
    Map<String, Object> states = new LinkedHashMap<>();
    for (MitigationLink link : threat.mitigations()) {
      if (link.state() != null) {
        states.put(link.mitigation(), link.state());
      }
    }
    return states;
  }

  private void mitigation(ProposedMitigation mitigation) {
    Subject subject = subject("mitigation:" + mitigation.id(), ContentKind.MITIGATIONS);
    subject.put("title", mitigation.title());
    subject.put("description", mitigation.description());
    subject.put("state", mitigation.state());
    subject.put("details", mitigation.details());
  }

  private void assumption(Assumption assumption) {
    Subject subject = subject("assumption:" + assumption.id(), ContentKind.ASSUMPTIONS);
    subject.put("text", assumption.text());
    subject.put("details", assumption.details());
  }

  private static void attributes(Subject subject, Attributes attributes) {
    attributes.values().forEach((name, value) -> subject.facts.put("attributes/" + name, value));
  }

  private static void extensions(Subject subject, Map<String, Object> extensions) {
    extensions.forEach(
        (name, value) -> {
          if (!NO_FACTS.contains(name)) {
            subject.put("extensions/" + name, value);
          }
        });
  }

  private static String key(Parent parent) {
    return parent == null ? null : parent.kind().label() + ":" + parent.id();
  }
}
