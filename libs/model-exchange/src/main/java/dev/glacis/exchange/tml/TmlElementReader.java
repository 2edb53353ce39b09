package dev.glacis.exchange.tml;

import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.export.SourceFacts;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads zones, actors, components, data stores, data sets and data flows. */
final class TmlElementReader {

  /** The lists whose entries become components, by the word that references use. */
  static final Map<String, String> COMPONENT_LISTS = componentLists();

  private static final TypeMapping MAPPING = TypeMapping.shipped(TmlReader.FORMAT);

  private final ModelDraft draft;
  private final ImportOptions options;
  private final TmlExtension extension;
  private final TypeReader types;
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> components = new HashMap<>();
  private final Map<String, List<String>> stored = new HashMap<>();
  private final Map<String, Boolean> encrypted = new HashMap<>();

  TmlElementReader(ModelDraft draft, ImportOptions options, TmlExtension extension) {
    this.draft = draft;
    this.options = options;
    this.extension = extension;
    this.types = new TypeReader(MAPPING, options, draft.findings());
  }

  private static Map<String, String> componentLists() {
    Map<String, String> lists = new LinkedHashMap<>();
    lists.put("actor", "actors");
    lists.put("component", "components");
    lists.put("data_store", "data_stores");
    return lists;
  }

  void read(Fields document) {
    document.objects("trust_zones").forEach(this::zone);
    document.objects("data_sets").forEach(this::dataSet);
    List<Entry> entries = new ArrayList<>();
    COMPONENT_LISTS.forEach(
        (word, list) -> document.objects(list).forEach(object -> entries.add(entry(word, object))));
    entries.forEach(this::component);
    document.objects("data_flows").forEach(this::flow);
  }

  /** The component of a symbolic name, whatever list it stands in. */
  Optional<ElementReference> componentNamed(String symbolicName) {
    return COMPONENT_LISTS.keySet().stream()
        .map(word -> components.get(word + ":" + symbolicName))
        .filter(Objects::nonNull)
        .findFirst()
        .map(ElementReference::toComponent);
  }

  private void zone(Mapping object) {
    Fields fields = fields(object);
    String symbolic = fields.name("symbolic_name");
    if (TmlExtension.NO_ZONE.equals(symbolic)) {
      return;
    }
    String name = fields.saidName("title");
    String id = id(ElementKind.TRUST_ZONE, "trust_zones", symbolic, name, object);
    if (symbolic != null) {
      zones.putIfAbsent(symbolic, id);
    }
    MappingRule rule = types.read(ElementKind.TRUST_ZONE, null, name, object);
    String description = fields.said("description");
    draft.add(
        new TrustZone(
            id,
            name,
            rule.type(),
            description,
            rule.trustRating(),
            null,
            rule.attributes(),
            extensions(fields, symbolic, null)));
  }

  private void dataSet(Mapping object) {
    Fields fields = fields(object);
    String symbolic = fields.name("symbolic_name");
    String name = fields.saidName("title");
    String id = id(ElementKind.ASSET, "data_sets", symbolic, name, object);
    for (Mapping placement : fields.objects("placements")) {
      place(fields(placement), id);
    }
    List<String> kinds = fields.names("data_sensitivity");
    String sensitivity = TmlWords.sensitivity(kinds);
    if (!kinds.equals(TmlWords.kinds(sensitivity))) {
      fields.keep("data_sensitivity");
    }
    MappingRule rule = types.read(ElementKind.ASSET, null, name, object);
    Map<String, Object> stated = new HashMap<>();
    if (sensitivity != null) {
      stated.put("sensitivity", sensitivity);
    }
    String description = fields.said("description");
    draft.add(
        new Asset(
            id,
            name,
            description,
            null,
            null,
            null,
            TypeReader.attributes(rule, stated),
            extensions(fields, symbolic, null)));
  }

  /** A store is encrypted when everything that is said to lie in it is. */
  private void place(Fields placement, String asset) {
    String store = placement.name("data_store");
    if (store != null) {
      stored.computeIfAbsent(store, same -> new ArrayList<>()).add(asset);
      if (placement.value("encrypted") != null) {
        encrypted.merge(store, placement.flag("encrypted"), Boolean::logicalAnd);
      }
    }
  }

  private Entry entry(String word, Mapping object) {
    Fields fields = fields(object);
    String symbolic = fields.name("symbolic_name");
    String name = fields.saidName("title");
    String id = id(ElementKind.COMPONENT, COMPONENT_LISTS.get(word), symbolic, name, object);
    if (symbolic != null) {
      components.putIfAbsent(word + ":" + symbolic, id);
    }
    return new Entry(word, fields, symbolic, name, id);
  }

  private void component(Entry entry) {
    Fields fields = entry.fields;
    String kind = fields.name("type");
    String type = kind == null ? entry.word : entry.word + "/" + kind;
    MappingRule rule = types.read(ElementKind.COMPONENT, type, entry.name, entry.fields.mapping());
    Map<String, Object> stated = new HashMap<>();
    List<String> assets = List.of();
    if (entry.word.equals("data_store") && entry.symbolic != null) {
      assets = stored.getOrDefault(entry.symbolic, List.of()).stream().distinct().toList();
      if (encrypted.containsKey(entry.symbolic)) {
        stated.put("encryptedAtRest", encrypted.get(entry.symbolic));
      }
    }
    Parent parent = parent(fields);
    String description = fields.said("description");
    draft.add(
        new Component(
            entry.id,
            entry.name,
            rule.type(),
            description,
            parent,
            List.of(),
            assets,
            List.of(),
            TypeReader.attributes(rule, stated),
            extensions(fields, entry.symbolic, type)));
  }

  private Parent parent(Fields fields) {
    String zone = fields.name("trust_zone");
    String outer = fields.name("parent_component");
    if (outer != null && components.containsKey("component:" + outer)) {
      return new Parent(ElementKind.COMPONENT, components.get("component:" + outer));
    }
    if (zone != null && zones.containsKey(zone)) {
      return new Parent(ElementKind.TRUST_ZONE, zones.get(zone));
    }
    if (zone != null && !zone.equals(TmlExtension.NO_ZONE)) {
      draft
          .findings()
          .dropped(fields.value("trust_zone"), "There is no trust zone " + Quoted.of(zone) + ".");
    }
    return null;
  }

  private void flow(Mapping object) {
    Fields fields = fields(object);
    String source = end(fields.part("source"));
    String destination = end(fields.part("destination"));
    String symbolic = fields.name("symbolic_name");
    if (source == null || destination == null) {
      draft
          .findings()
          .dropped(
              ContentKind.FLOWS,
              object,
              "The flow "
                  + Quoted.of(String.valueOf(symbolic))
                  + " does not begin and end at something that is there.");
      return;
    }
    String name = fields.saidName("title");
    String id = id(ElementKind.DATA_FLOW, "data_flows", symbolic, name, object);
    Map<String, Object> stated = new HashMap<>();
    boolean known = extension.isKnown("data_flows", symbolic, "encrypted");
    if (fields.value("encrypted") != null && known) {
      stated.put("encrypted", fields.flag("encrypted"));
    }
    if (!extension.isKnown("data_flows", symbolic, "has_sensitive_data")) {
      fields.value("has_sensitive_data");
    }
    MappingRule rule = types.read(ElementKind.DATA_FLOW, null, name, object);
    String description = fields.said("description");
    draft.add(
        new DataFlow(
            id,
            name,
            description,
            source,
            destination,
            false,
            List.of(),
            List.of(),
            TypeReader.attributes(rule, stated),
            extensions(fields, symbolic, null)));
  }

  private String end(Fields end) {
    if (end == null) {
      return null;
    }
    String object = end.name("object");
    String word = end.name("type");
    String found = components.get(word + ":" + object);
    return found != null || object == null
        ? found
        : componentNamed(object).map(ElementReference::id).orElse(null);
  }

  private String id(ElementKind kind, String list, String symbolic, String name, Mapping place) {
    return symbolic == null || symbolic.isBlank()
        ? draft.idOfName(kind, name, place)
        : draft.id(kind, extension.id(list, symbolic), place);
  }

  private static Map<String, Object> extensions(Fields fields, String symbolic, String type) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(SourceFacts.KEY, SourceFacts.of(TmlReader.FORMAT, symbolic, type));
    Map<String, Object> rest = fields.rest();
    if (!rest.isEmpty()) {
      extensions.put(TmlReader.FORMAT, rest);
    }
    return extensions;
  }

  private Fields fields(Mapping object) {
    return new Fields(object, draft.findings(), options.maxNameLength());
  }

  private record Entry(String word, Fields fields, String symbolic, String name, String id) {}
}
