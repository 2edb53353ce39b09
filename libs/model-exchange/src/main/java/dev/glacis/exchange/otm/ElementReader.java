package dev.glacis.exchange.otm;

import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import dev.glacis.exchange.tree.Scalar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one element of each kind; null when it must be left out, which is reported and counted. */
final class ElementReader {

  /** As many as a report tells of; each costs a look at every type. */
  private static final int MOST_UNMAPPED = 500;

  private final Findings findings;
  private final ElementRegister register;
  private final ThreatReferences threats;
  private final ImportOptions options;
  private final AttributeReader attributes;
  private final Ratings ratings;
  private final Set<String> unmapped = new HashSet<>();

  ElementReader(
      Findings findings,
      ElementRegister register,
      ThreatReferences threats,
      ImportOptions options) {
    this.findings = findings;
    this.register = register;
    this.threats = threats;
    this.options = options;
    this.attributes = new AttributeReader(options.vocabulary(), findings);
    this.ratings = new Ratings(findings);
  }

  /**
   * A reader of data flows for another thread: what it finds is found when it is {@link
   * #add(ElementReader) added}. All elements must be announced before.
   */
  ElementReader apart() {
    Findings part = findings.part();
    return new ElementReader(part, register.apart(part), threats.reporting(part), options);
  }

  /** Adds what another reader found. */
  void add(ElementReader apart) {
    findings.add(apart.findings);
    register.add(apart.register);
  }

  TrustZone trustZone(Mapping object) {
    Fields fields = fields(object);
    String id = id(fields, ElementKind.TRUST_ZONE);
    if (id == null) {
      return null;
    }
    Fields risk = fields.part("risk");
    return new TrustZone(
        id,
        nameOrId(fields, id),
        fields.name("type"),
        fields.text("description"),
        ratings.read(risk, "trustRating"),
        parent(fields, ElementKind.TRUST_ZONE, id),
        attributes.read(fields, ElementKind.TRUST_ZONE),
        Extensions.of(fields, findings, "a trust zone"));
  }

  Component component(Mapping object) {
    Fields fields = fields(object);
    String id = id(fields, ElementKind.COMPONENT);
    if (id == null) {
      return null;
    }
    String name = nameOrId(fields, id);
    OwnType type = ownType(fields, ElementKind.COMPONENT, type(fields), name);
    Parent parent = parent(fields, ElementKind.COMPONENT, id);
    if (parent == null) {
      findings.warning(object, "The component lies in no trust zone.");
    }
    Fields assets = fields.part("assets");
    List<String> processed = assets == null ? List.of() : assetIds(assets, "processed");
    List<String> stored = assets == null ? List.of() : assetIds(assets, "stored");
    threats.at(fields, "a component");
    Attributes facts = type.with(attributes.read(fields, ElementKind.COMPONENT));
    return new Component(
        id,
        name,
        type.type,
        fields.text("description"),
        parent,
        processed,
        stored,
        fields.names("tags"),
        facts,
        Extensions.of(fields, findings, "a component"));
  }

  DataFlow dataFlow(Mapping object) {
    Fields fields = fields(object);
    String id = id(fields, ElementKind.DATA_FLOW);
    if (id == null) {
      return null;
    }
    String name = nameOrId(fields, id);
    String source = end(fields, "source");
    String destination = end(fields, "destination");
    List<String> assets = assetIds(fields, "assets");
    if (source == null || destination == null) {
      leaveOut(fields, ElementKind.DATA_FLOW);
      return null;
    }
    threats.at(fields, "a data flow");
    Attributes facts = attributes.read(fields, ElementKind.DATA_FLOW);
    return new DataFlow(
        id,
        name,
        fields.text("description"),
        source,
        destination,
        fields.flag("bidirectional"),
        assets,
        fields.names("tags"),
        facts,
        Extensions.of(fields, findings, "a data flow"));
  }

  Asset asset(Mapping object) {
    Fields fields = fields(object);
    String id = id(fields, ElementKind.ASSET);
    if (id == null) {
      return null;
    }
    Fields risk = fields.part("risk");
    return new Asset(
        id,
        nameOrId(fields, id),
        fields.text("description"),
        ratings.read(risk, "confidentiality"),
        ratings.read(risk, "integrity"),
        ratings.read(risk, "availability"),
        attributes.read(fields, ElementKind.ASSET),
        Extensions.of(fields, findings, "an asset"));
  }

  /** The type by the caller's mapping; the source's own is kept for export. */
  private OwnType ownType(Fields fields, ElementKind kind, String type, String name) {
    Optional<MappingRule> rule = options.mapping().find(kind, type, name);
    if (rule.isEmpty()) {
      warnOfUnmapped(fields, type);
      return new OwnType(type, Attributes.none());
    }
    String mapped = rule.get().type();
    if (mapped == null || mapped.equals(type)) {
      return new OwnType(type, rule.get().attributes());
    }
    findings.guessed(fields.mapping(), "Read as " + mapped + ", as the mapping says.");
    fields.keep("type");
    return new OwnType(mapped, rule.get().attributes());
  }

  /** Once for each type, where the caller gave types that there could be. */
  private void warnOfUnmapped(Fields fields, String type) {
    if (type.isEmpty() || options.types().isEmpty() || options.types().knows(type)) {
      return;
    }
    if (unmapped.size() < MOST_UNMAPPED && unmapped.add(type)) {
      findings.warning(
          fields.value("type"),
          "Rules about types do not see components of the type "
              + Quoted.of(type)
              + "."
              + options.types().suggestion(type));
    }
  }

  private record OwnType(String type, Attributes defaults) {

    /** What the document states wins over what the mapping says of the type. */
    Attributes with(Attributes stated) {
      if (defaults.values().isEmpty()) {
        return stated;
      }
      Map<String, Object> both = new HashMap<>(defaults.values());
      both.putAll(stated.values());
      return new Attributes(both);
    }
  }

  /** The name; where there is none the id stands in for it. */
  String nameOrId(Fields fields, String id) {
    String name = fields.name("name");
    if (name == null && id != null) {
      findings.guessed(fields.mapping(), "\"name\" is missing; the id stands in for it.");
      return id;
    }
    return name;
  }

  /** Empty when there is none; some tools write an empty type for what they could not classify. */
  private String type(Fields fields) {
    String type = fields.saidName("type");
    if (type != null) {
      return type;
    }
    Node stated = fields.value("type");
    if (stated == null) {
      findings.repaired(
          RefusalCode.MISSING_FIELD,
          fields.mapping(),
          "\"type\" is missing",
          "rules about types do not see this component");
    } else if (stated instanceof Scalar) {
      findings.warning(stated, "\"type\" is empty; rules about types do not see this component.");
    }
    return "";
  }

  private Fields fields(Mapping object) {
    return new Fields(object, findings, options.maxNameLength());
  }

  private String id(Fields fields, ElementKind kind) {
    String id = fields.requiredName("id");
    if (id != null && register.element(kind, id, fields.mapping())) {
      return id;
    }
    leaveOut(fields, kind);
    return null;
  }

  /** Counts what is lost with an element; why it is lost was said. */
  private void leaveOut(Fields fields, ElementKind kind) {
    findings.leftOut(ContentKind.of(kind));
    fields.objects("threats").forEach(one -> findings.leftOut(ContentKind.THREAT_STATES));
  }

  private String end(Fields fields, String key) {
    String id = fields.requiredName(key);
    return id == null
        ? null
        : register.reference(
            ElementKind.COMPONENT, id, () -> fields.value(key), "the flow is left out");
  }

  private List<String> assetIds(Fields fields, String key) {
    return fields.names(
        key,
        (id, place) ->
            register.reference(ElementKind.ASSET, id, place, "the reference is left out"));
  }

  private Parent parent(Fields fields, ElementKind kind, String id) {
    return new ParentReader(findings, register).read(fields, new Parent(kind, id));
  }
}
