package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.export.SourceFacts;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Components, services and data sets as components of the model. */
final class BomComponents {

  private static final TypeMapping SHIPPED = TypeMapping.shipped(CycloneDxReader.FORMAT);

  private final BomImport run;
  private final Zones zones;
  private final DataSets dataSets;
  private final TypeMapping mapping;
  private final TypeReader types;
  private final List<Component> read = new ArrayList<>();
  private final Map<String, List<String>> processed = new HashMap<>();

  BomComponents(BomImport run, Zones zones, DataSets dataSets) {
    this.run = run;
    this.zones = zones;
    this.dataSets = dataSets;
    this.mapping = run.options.mapping().then(SHIPPED);
    this.types = new TypeReader(SHIPPED, run.options, run.findings);
  }

  void read(Part part) {
    Fields fields = part.fields();
    StatedAttributes stated =
        new StatedAttributes(ElementKind.COMPONENT, BomImport.WORDS, run.findings);
    ModelCard card = ModelCard.of(part);
    card.tell(stated);
    tell(part, stated);
    OwnProperties own = OwnProperties.of(fields.mapping());
    Map<String, Object> attributes = new HashMap<>(stated.values());
    attributes.putAll(own.attributes(run.options));
    String name = part.name();
    String sourceType = sourceType(part, card, name);
    MappingRule rule = types.read(ElementKind.COMPONENT, sourceType, name, fields.mapping());
    String asset = dataSets.assetOf(part);
    Parent zone = part.isService() ? zones.of(fields) : null;
    read.add(
        new Component(
            part.id(),
            name,
            own.has(OwnProperties.TYPE) ? own.get(OwnProperties.TYPE) : typeOf(rule, part),
            fields.text("description"),
            zone == null ? part.parent() : zone,
            List.of(),
            asset == null ? List.of() : List.of(asset),
            fields.names("tags"),
            TypeReader.attributes(rule, attributes),
            extensions(part)));
  }

  private static String typeOf(MappingRule rule, Part part) {
    return rule.type() == null ? part.type() : rule.type();
  }

  /** Notes that a component processes an asset that was found after it was read. */
  void processes(String component, String asset) {
    processed.computeIfAbsent(component, id -> new ArrayList<>()).add(asset);
  }

  void addAll() {
    for (Component one : read) {
      run.draft.add(
          new Component(
              one.id(),
              one.name(),
              one.type(),
              one.description(),
              one.parent(),
              processed.getOrDefault(one.id(), List.of()),
              one.assetsStored(),
              one.tags(),
              one.attributes(),
              one.extensions()));
    }
  }

  private void tell(Part part, StatedAttributes stated) {
    Fields fields = part.fields();
    for (String property : List.of("x-trust-boundary", "authenticated")) {
      if (part.isService() && fields.value(property) instanceof Scalar scalar) {
        stated.say(property, String.valueOf(scalar.value()), scalar);
        fields.keep(property);
      }
    }
    if (part.isData()) {
      for (Fields data : dataSets.described(fields)) {
        for (String word : data.names("sensitiveData")) {
          stated.say("sensitiveData", word, data.mapping());
        }
        data.keep("sensitiveData");
      }
    }
  }

  /** The type with what tells more about it, as far as the mapping knows it. */
  private String sourceType(Part part, ModelCard card, String name) {
    List<String> candidates = new ArrayList<>();
    if (part.isModel()) {
      candidates.add(Part.MODEL + "/" + card.task());
      if (part.fields().mapping().get("pedigree") != null) {
        candidates.add(Part.MODEL + "/derived");
      }
    }
    if (part.isData()) {
      dataSets.described(part.fields()).stream()
          .skip(part.fields().mapping().get("data") == null ? 0 : 1)
          .map(data -> data.mapping().get("type"))
          .filter(Scalar.class::isInstance)
          .forEach(type -> candidates.add(Part.DATA + "/" + ((Scalar) type).value()));
    }
    if (part.isService()
        && part.fields().value("x-trust-boundary") instanceof Scalar outside
        && Boolean.TRUE.equals(outside.value())) {
      candidates.add(Part.SERVICE + "/outside");
    }
    part.fields().keep("x-trust-boundary");
    String telling = run.options.guessing() ? name : null;
    return candidates.stream()
        .filter(type -> mapping.find(ElementKind.COMPONENT, type, telling).isPresent())
        .findFirst()
        .orElse(part.type());
  }

  private Map<String, Object> extensions(Part part) {
    Fields fields = part.fields();
    for (String key : List.of("bom-ref", "name", "components", "services")) {
      fields.value(key);
    }
    if (!part.isData()) {
      fields.value("type");
    }
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(
        SourceFacts.KEY,
        SourceFacts.of(CycloneDxReader.FORMAT, fields.name("bom-ref"), part.type()));
    Map<String, Object> rest = Pictures.without(fields, run.findings);
    if (part.isService()) {
      rest.remove("data");
    }
    OwnProperties.removeFrom(rest);
    if (!rest.isEmpty()) {
      extensions.put(CycloneDxReader.FORMAT, rest);
      run.findings.keptUnread("What the bill says beyond the model", fields.mapping());
    }
    return extensions;
  }
}
