package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.export.ModelFacts;
import dev.glacis.exchange.export.SourceFacts;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedThreat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The tree of one bill. */
final class Bill {

  /** Keys of an imported bill that speak of itself, not of the system. */
  private static final Set<String> OF_THE_BILL =
      Set.of("$schema", "specVersion", "version", "serialNumber", "signature", "dependencies");

  private final ArchitectureModel model;
  private final String threatModel;
  private final ExportRemarks remarks;
  private final Map<String, Component> byId = new HashMap<>();
  private final Map<String, String> zoneNames = new HashMap<>();
  private final Set<String> inCards = new HashSet<>();

  /** The component that says the same about itself as the system does; null when none does. */
  private final Component main;

  Bill(ArchitectureModel model, String threatModel, ExportRemarks remarks) {
    this.remarks = remarks;
    this.model = model;
    this.threatModel = threatModel;
    model.components().forEach(component -> byId.put(component.id(), component));
    for (TrustZone zone : model.trustZones()) {
      zoneNames.put(zone.id(), zone.name() == null ? zone.id() : zone.name());
    }
    for (DataFlow flow : model.dataFlows()) {
      if (DataSets.OF_CARD.equals(flow.extensions().get(Inferred.KEY))
          && cameWithoutReference(byId.get(flow.source()))) {
        inCards.add(flow.source());
      }
    }
    Component same = byId.get(model.id());
    main = same != null && isMain(same) ? same : null;
  }

  private boolean isMain(Component component) {
    return isWritten(component)
        && !typeOf(component).equals(Part.SERVICE)
        && model.attributes().values().isEmpty()
        && Objects.equals(model.name(), component.name())
        && Objects.equals(model.description(), component.description());
  }

  private static boolean cameWithoutReference(Component component) {
    return component != null
        && Part.DATA.equals(SourceFacts.type(component.extensions(), CycloneDxReader.FORMAT))
        && component.extensions().get(SourceFacts.KEY) instanceof Map<?, ?> source
        && source.get("id") == null;
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("bomFormat", "CycloneDX");
    tree.put("specVersion", "1.6");
    tree.put("version", 1);
    if (model.extensions().get(CycloneDxReader.FORMAT) instanceof Map<?, ?> kept) {
      kept.forEach((key, value) -> putUnlessOfTheBill(tree, key.toString(), value));
    }
    tree.put("metadata", Map.of("component", about()));
    BillFlows flows = new BillFlows(model, byId, this::typeOf);
    BillParts parts = new BillParts(this::isNested);
    for (Component component : model.components()) {
      if (isWritten(component) && component != main) {
        boolean service = typeOf(component).equals(Part.SERVICE);
        Map<String, Object> part = part(component);
        parts.add(component, service, service ? flows.withData(part, component) : part);
      }
    }
    List<Object> components = parts.outermost(false);
    List<Object> services = parts.outermost(true);
    tree.put("components", components);
    tree.put("services", services);
    tree.put("dependencies", flows.dependencies());
    tree.put("externalReferences", references(tree.get("externalReferences")));
    tree.put("vulnerabilities", vulnerabilities());
    return tree;
  }

  private static void putUnlessOfTheBill(Map<String, Object> tree, String key, Object value) {
    if (!OF_THE_BILL.contains(key)) {
      tree.put(key, value);
    }
  }

  /** The part that the bill is about, where the model has it; else the system as an application. */
  private Map<String, Object> about() {
    if (main != null) {
      return part(main);
    }
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("type", "application");
    about.put("bom-ref", byId.containsKey(model.id()) ? model.id() + "~system" : model.id());
    about.put("name", model.name());
    put(about, "description", model.description());
    Map<String, String> own = new HashMap<>();
    own.put(OwnProperties.SYSTEM, model.id());
    if (!model.attributes().values().isEmpty()) {
      own.put(OwnProperties.ATTRIBUTES, OwnProperties.json(model.attributes()));
    }
    OwnProperties.addTo(about, own);
    remarks.inOwnField(ModelFacts.SYSTEM, "id");
    model
        .attributes()
        .values()
        .keySet()
        .forEach(name -> remarks.inOwnField(ModelFacts.SYSTEM, "attributes/" + name));
    return about;
  }

  /** Whether a part can be nested in what it lies in: one of its kind that is written too. */
  private boolean isNested(Component component) {
    Component outer = component.parent() == null ? null : byId.get(component.parent().id());
    return component.parent() != null
        && component.parent().kind() == ElementKind.COMPONENT
        && outer != null
        && isWritten(outer)
        && outer != main
        && typeOf(outer).equals(Part.SERVICE) == typeOf(component).equals(Part.SERVICE);
  }

  /** A part that the reader infers again from others is not written. */
  private boolean isWritten(Component component) {
    return !typeOf(component).isEmpty()
        && !inCards.contains(component.id())
        && !component.extensions().containsKey(Inferred.KEY);
  }

  private String typeOf(Component component) {
    String source = SourceFacts.type(component.extensions(), CycloneDxReader.FORMAT);
    boolean valid =
        source != null && (source.equals(Part.SERVICE) || CycloneDxReader.TYPES.contains(source));
    return valid ? source : WrittenTypes.of(component.type());
  }

  private Map<String, Object> part(Component component) {
    Map<String, Object> part = new LinkedHashMap<>();
    boolean service = typeOf(component).equals(Part.SERVICE);
    if (component.extensions().get(CycloneDxReader.FORMAT) instanceof Map<?, ?> kept) {
      kept.forEach((key, value) -> part.put(key.toString(), value));
    }
    if (!service) {
      part.put("type", typeOf(component));
    }
    part.put("bom-ref", component.id());
    part.put("name", component.name() == null ? component.id() : component.name());
    put(part, "description", component.description());
    if (!component.tags().isEmpty()) {
      part.put("tags", component.tags());
    }
    if (service
        && component.parent() != null
        && component.parent().kind() == ElementKind.TRUST_ZONE
        && zoneNames.containsKey(component.parent().id())) {
      part.put("trustZone", zoneNames.get(component.parent().id()));
    }
    Map<String, String> own = new HashMap<>();
    put(own, OwnProperties.TYPE, component.type());
    if (!component.attributes().values().isEmpty()) {
      own.put(OwnProperties.ATTRIBUTES, OwnProperties.json(component.attributes()));
    }
    OwnProperties.addTo(part, own);
    remark(component);
    return part;
  }

  /** Properties of ours hold the exact type and every attribute; the format only has a kind. */
  private void remark(Component component) {
    String subject = ElementReference.to(component).key();
    if (component.type() != null && !component.type().isEmpty()) {
      remarks.inOwnField(subject, "type");
    } else if (!typeOf(component).equals(Part.SERVICE)) {
      remarks.filledIn(subject, "type", typeOf(component));
    }
    component
        .attributes()
        .values()
        .keySet()
        .forEach(name -> remarks.inOwnField(subject, "attributes/" + name));
  }

  private List<Object> references(Object kept) {
    List<Object> references = new ArrayList<>();
    if (kept instanceof List<?> list) {
      for (Object one : list) {
        if (!(one instanceof Map<?, ?> map && "threat-model".equals(map.get("type")))) {
          references.add(one);
        }
      }
    }
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("type", "threat-model");
    reference.put("url", threatModel);
    references.add(reference);
    return references;
  }

  /** Only what was a vulnerability in a bill is one; other threats stay in the threat model. */
  private List<Object> vulnerabilities() {
    List<Object> all = new ArrayList<>();
    for (ProposedThreat threat : Proposals.of(model).threats()) {
      if (threat.origin().format().equals(CycloneDxReader.FORMAT)) {
        all.add(Vulnerabilities.written(threat));
      }
    }
    return all;
  }

  private static <T> void put(Map<String, T> object, String key, T value) {
    if (value != null) {
      object.put(key, value);
    }
  }
}
