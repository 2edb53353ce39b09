package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.export.ModelFacts;
import dev.glacis.exchange.proposal.ElementReference;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tree of one document. */
final class ThreagileDocument {

  private static final List<String> OVERVIEWS =
      List.of("application_description", "business_overview");

  final ArchitectureModel model;
  final ExportRemarks remarks;
  final Spelling zones = new Spelling();
  final Spelling components = new Spelling();
  final Spelling assets = new Spelling();
  final PlaceDocuments places;
  final LinkDocuments links;

  ThreagileDocument(ArchitectureModel model, ExportRemarks remarks) {
    this.model = model;
    this.remarks = remarks;
    this.places = new PlaceDocuments(this);
    this.links = new LinkDocuments(this);
  }

  /** The object of an element, with what an import of Threagile kept of it. */
  Own.Marked object(Element element) {
    return new Own.Marked(ElementReference.to(element).key(), remarks)
        .kept(element.extensions().get(ThreagileReader.FORMAT));
  }

  Map<String, Object> tree() {
    Own.Marked root = new Own.Marked(ModelFacts.SYSTEM, remarks);
    root.put("threagile_version", "1.0.0");
    root.kept(model.extensions().get(ThreagileReader.FORMAT));
    String title = new Spelling().title(model.name(), model.id());
    root.put("title", title);
    root.identify(model.id(), new StableIds().ofName(title, "system"), model.name(), title);
    describe(root);
    author(root);
    if (!(root.get("date") instanceof String date && isDate(date))) {
      root.drop("date");
    }
    root.put("business_criticality", null);
    model
        .attributes()
        .get("businessCriticality")
        .filter(Ratings.CRITICALITY::contains)
        .ifPresent(word -> root.put("business_criticality", word));
    root.fill("business_criticality", "important");
    tags(root);
    root.put("data_assets", dataAssets());
    root.put("technical_assets", new AssetDocuments(this).all());
    root.put("trust_boundaries", places.trustBoundaries());
    root.put("shared_runtimes", places.sharedRuntimes());
    new RiskDocuments(this).putInto(root);
    WrittenTexts.putInto(root, model, remarks);
    return root.finished();
  }

  private static void author(Own.Marked root) {
    Map<String, Object> author = new LinkedHashMap<>();
    if (root.get("author") instanceof Map<?, ?> kept) {
      kept.forEach(
          (key, value) -> author.put(key.toString(), value == null ? null : value.toString()));
    }
    if (author.get("name") != null) {
      root.put("author", author);
    } else {
      root.drop("author");
      root.fill("author", Map.of("name", ""));
    }
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException noDate) {
      return false;
    }
  }

  /** The description goes where it came from, or where Threagile says what an application is. */
  private void describe(Own.Marked root) {
    String text = model.description() == null ? "" : model.description();
    for (String key : OVERVIEWS) {
      Map<String, Object> overview = new LinkedHashMap<>();
      if (root.get(key) instanceof Map<?, ?> kept) {
        kept.forEach((name, value) -> overview.put(name.toString(), value));
      }
      boolean here = key.equals(OVERVIEWS.getFirst());
      if (here && !text.isBlank()) {
        overview.put("description", text);
      }
      if (!overview.isEmpty()) {
        root.put(key, overview);
      }
    }
  }

  private void tags(Own.Marked root) {
    Set<String> tags = new LinkedHashSet<>();
    boolean kept = root.get("tags_available") instanceof List<?>;
    if (root.get("tags_available") instanceof List<?> list) {
      list.forEach(tag -> tags.add(String.valueOf(tag)));
    }
    model.components().forEach(component -> tags.addAll(component.tags()));
    model.dataFlows().forEach(flow -> tags.addAll(flow.tags()));
    if (kept) {
      root.put("tags_available", List.copyOf(tags));
    } else {
      root.derive("tags_available", List.copyOf(tags));
    }
  }

  private Map<String, Object> dataAssets() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Asset asset : model.assets()) {
      String id = assets.id(asset.id());
      String title = assets.title(asset.name(), id);
      Own.Marked object = object(asset);
      object.put("id", id);
      object.put("description", asset.description());
      object.fill("usage", "business");
      object.fill("quantity", "few");
      rate(object, asset);
      object.identify(asset.id(), id, asset.name(), title);
      all.put(title, object.finished());
    }
    return all;
  }

  private static void rate(Own.Marked object, Asset asset) {
    for (String key : List.of("confidentiality", "integrity", "availability")) {
      object.put(key, null);
    }
    if (asset.confidentiality() != null) {
      object.put("confidentiality", Ratings.word(Ratings.CONFIDENTIALITY, asset.confidentiality()));
    }
    if (asset.integrity() != null) {
      object.put("integrity", Ratings.word(Ratings.CRITICALITY, asset.integrity()));
    }
    if (asset.availability() != null) {
      object.put("availability", Ratings.word(Ratings.CRITICALITY, asset.availability()));
    }
    asset
        .attributes()
        .get("sensitivity")
        .flatMap(
            value ->
                ThreagileImport.WORDS.word(
                    ElementKind.ASSET, "confidentiality", "sensitivity", value))
        .ifPresent(
            word -> {
              if (asset.confidentiality() == null) {
                object.put("confidentiality", word);
              }
            });
    object.fill("confidentiality", "internal");
    object.fill("integrity", "operational");
    object.fill("availability", "operational");
  }
}
