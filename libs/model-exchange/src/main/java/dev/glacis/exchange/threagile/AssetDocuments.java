package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.export.SourceFacts;
import dev.glacis.exchange.mapping.AttributeWords.Meaning;
import dev.glacis.exchange.mapping.TypeMapping;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Technical assets of a document. */
final class AssetDocuments {

  private static final TypeMapping TYPES = TypeMapping.shipped(ThreagileReader.FORMAT);

  private static final Set<String> ASSET_TYPES = Set.of("external-entity", "process", "datastore");

  private final ThreagileDocument document;

  AssetDocuments(ThreagileDocument document) {
    this.document = document;
  }

  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Component component : document.model.components()) {
      if (!document.places.isWrittenAsRuntime(component)) {
        String id = document.components.id(component.id());
        String title = document.components.title(component.name(), id);
        all.put(title, asset(component, id, title));
      }
    }
    return all;
  }

  private Map<String, Object> asset(Component component, String id, String title) {
    Own.Marked object = document.object(component);
    object.drop("technical_assets_running");
    object.put("id", id);
    object.put("description", component.description());
    technology(object, component);
    scope(object, component.attributes());
    facts(object, component.attributes());
    object.put("tags", component.tags().stream().distinct().toList());
    object.put("data_assets_processed", spelled(component.assetsProcessed()));
    object.put("data_assets_stored", spelled(component.assetsStored()));
    fill(object);
    object.put("communication_links", document.links.from(component));
    object.identify(component.id(), id, component.name(), title);
    return object.finished();
  }

  private List<String> spelled(List<String> assets) {
    return assets.stream().map(document.assets::id).toList();
  }

  /** Threagile's own words stay as long as they still say the component's type. */
  private void technology(Own.Marked object, Component component) {
    String source = SourceFacts.type(component.extensions(), ThreagileReader.FORMAT);
    boolean kept =
        source != null
            && ASSET_TYPES.contains(String.valueOf(object.get("type")))
            && TYPES
                .find(ElementKind.COMPONENT, source, component.name())
                .filter(rule -> rule.type() != null && rule.type().equals(component.type()))
                .isPresent();
    if (kept && object.get("technology") == null && object.get("technologies") == null) {
      object.fill("technology", "unknown-technology");
    }
    if (!kept) {
      Technologies technology = Technologies.of(component.type());
      object.derive("type", technology.type());
      object.drop("technologies");
      object.derive("technology", technology.technology());
    }
  }

  private static void scope(Own.Marked object, Attributes attributes) {
    boolean out = attributes.get("outOfScope").filter(Boolean.TRUE::equals).isPresent();
    object.put("out_of_scope", out);
    object.drop("justification_out_of_scope");
    attributes
        .get("outOfScopeReason")
        .filter(reason -> out)
        .ifPresent(reason -> object.put("justification_out_of_scope", reason));
  }

  private static void facts(Own.Marked object, Attributes attributes) {
    object.put("internet", attributes.get("internetFacing").orElse(null));
    object.put(
        "multi_tenant", attributes.get("tenancy").map(value -> value.equals("multi")).orElse(null));
    Object encrypted = attributes.get("encryptedAtRest").orElse(null);
    if (encrypted == null) {
      object.put("encryption", null);
    } else if (!says(object, "encryption", encrypted)) {
      object.derive("encryption", encrypted.equals(true) ? "transparent" : "none");
    }
  }

  private static boolean says(Own.Marked object, String property, Object value) {
    return object.get(property) instanceof String word
        && ThreagileImport.WORDS.find(ElementKind.COMPONENT, property, word).stream()
            .map(Meaning::value)
            .anyMatch(value::equals);
  }

  private static void fill(Own.Marked object) {
    object.fill("usage", "business");
    object.fill("used_as_client_by_human", false);
    object.fill("size", "component");
    object.fill("internet", false);
    object.fill("machine", "virtual");
    object.fill("encryption", "none");
    object.fill("owner", "");
    object.fill("confidentiality", "internal");
    object.fill("integrity", "operational");
    object.fill("availability", "operational");
    object.fill("multi_tenant", false);
    object.fill("redundant", false);
    object.fill("custom_developed_parts", false);
    object.fill("data_formats_accepted", List.of());
  }
}
