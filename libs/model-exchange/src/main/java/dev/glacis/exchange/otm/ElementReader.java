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
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one element of each kind; null when something that identifies it is missing. */
final class ElementReader {

  private final Findings findings;
  private final ElementRegister register;
  private final ImportOptions options;
  private final AttributeReader attributes;
  private final Ratings ratings;

  ElementReader(Findings findings, ElementRegister register, ImportOptions options) {
    this.findings = findings;
    this.register = register;
    this.options = options;
    this.attributes = new AttributeReader(options.vocabulary(), findings);
    this.ratings = new Ratings(findings);
  }

  TrustZone trustZone(Mapping object) {
    Fields fields = fields(object);
    String id = id(fields, ElementKind.TRUST_ZONE);
    Fields risk = fields.part("risk");
    TrustZone zone =
        new TrustZone(
            id == null ? "" : id,
            nameOrId(fields, id),
            fields.name("type"),
            fields.text("description"),
            ratings.read(risk, "trustRating"),
            parent(fields, ElementKind.TRUST_ZONE, id),
            attributes.read(fields, ElementKind.TRUST_ZONE),
            Extensions.of(fields, findings, "a trust zone"));
    return id == null ? null : zone;
  }

  Component component(Mapping object) {
    Fields fields = fields(object);
    String id = id(fields, ElementKind.COMPONENT);
    String name = nameOrId(fields, id);
    OwnType type = ownType(fields, ElementKind.COMPONENT, type(fields), name);
    Parent parent = parent(fields, ElementKind.COMPONENT, id);
    if (parent == null) {
      findings.warning(object, "The component lies in no trust zone.");
    }
    Fields assets = fields.part("assets");
    List<String> processed = assets == null ? List.of() : assetIds(assets, "processed");
    List<String> stored = assets == null ? List.of() : assetIds(assets, "stored");
    keepThreats(fields, "a component");
    Attributes facts = type.with(attributes.read(fields, ElementKind.COMPONENT));
    Component component =
        new Component(
            id == null ? "" : id,
            name,
            type.type,
            fields.text("description"),
            parent,
            processed,
            stored,
            fields.names("tags"),
            facts,
            Extensions.of(fields, findings, "a component"));
    return id == null ? null : component;
  }

  DataFlow dataFlow(Mapping object) {
    Fields fields = fields(object);
    String id = id(fields, ElementKind.DATA_FLOW);
    String name = nameOrId(fields, id);
    String source = end(fields, "source");
    String destination = end(fields, "destination");
    List<String> assets = assetIds(fields, "assets");
    keepThreats(fields, "a data flow");
    Attributes facts = attributes.read(fields, ElementKind.DATA_FLOW);
    DataFlow flow =
        new DataFlow(
            id == null ? "" : id,
            name,
            fields.text("description"),
            source == null ? "" : source,
            destination == null ? "" : destination,
            fields.flag("bidirectional"),
            assets,
            fields.names("tags"),
            facts,
            Extensions.of(fields, findings, "a data flow"));
    return id == null ? null : flow;
  }

  Asset asset(Mapping object) {
    Fields fields = fields(object);
    String id = id(fields, ElementKind.ASSET);
    Fields risk = fields.part("risk");
    Asset asset =
        new Asset(
            id == null ? "" : id,
            nameOrId(fields, id),
            fields.text("description"),
            ratings.read(risk, "confidentiality"),
            ratings.read(risk, "integrity"),
            ratings.read(risk, "availability"),
            attributes.read(fields, ElementKind.ASSET),
            Extensions.of(fields, findings, "an asset"));
    return id == null ? null : asset;
  }

  /** The type by the caller's mapping; the source's own is kept for export. */
  private OwnType ownType(Fields fields, ElementKind kind, String type, String name) {
    Optional<MappingRule> rule = options.mapping().find(kind, type, name);
    if (rule.isEmpty()) {
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
    if (name == null && fields.value("name") == null && id != null) {
      findings.guessed(fields.mapping(), "\"name\" is missing; the id stands in for it.");
      return id;
    }
    return name;
  }

  /** Some tools write an empty type for what they could not classify. */
  private String type(Fields fields) {
    if (fields.value("type") instanceof Scalar scalar && "".equals(scalar.value())) {
      findings.warning(scalar, "\"type\" is empty; rules about types do not see this component.");
      return "";
    }
    return fields.requiredName("type");
  }

  private Fields fields(Mapping object) {
    return new Fields(object, findings, options.maxNameLength());
  }

  private String id(Fields fields, ElementKind kind) {
    String id = fields.requiredName("id");
    if (id != null) {
      register.element(kind, id, fields.mapping());
    }
    return id;
  }

  private String end(Fields fields, String key) {
    String id = fields.requiredName(key);
    return id == null ? null : register.reference(ElementKind.COMPONENT, id, fields.value(key));
  }

  private List<String> assetIds(Fields fields, String key) {
    List<String> ids = fields.names(key);
    if (!ids.isEmpty()) {
      for (Node item : fields.items(key)) {
        if (ParentReader.isText(item)) {
          register.reference(ElementKind.ASSET, ParentReader.text(item), item);
        }
      }
    }
    return ids;
  }

  private Parent parent(Fields fields, ElementKind kind, String id) {
    return new ParentReader(findings, register)
        .read(fields, id == null ? null : new Parent(kind, id));
  }

  private void keepThreats(Fields fields, String owner) {
    Node threats = fields.value("threats");
    if (threats == null) {
      return;
    }
    List<Mapping> listed = fields.objects("threats");
    listed.forEach(one -> findings.imported(ContentKind.THREAT_STATES));
    if (!listed.isEmpty()) {
      findings.keptUnread("\"threats\" of " + owner, threats);
    }
    fields.keep("threats");
  }
}
