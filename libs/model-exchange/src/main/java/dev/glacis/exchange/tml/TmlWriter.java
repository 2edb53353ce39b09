package dev.glacis.exchange.tml;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.export.ExportLosses;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.export.JsonText;
import dev.glacis.exchange.export.ModelFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a model of the OWASP Threat Model Library 1.0.2 that passes its schema. What the schema
 * asks for and nobody knows is written as well and listed in the document's extensions as unknown.
 */
public final class TmlWriter implements FormatWriter {

  static final String VERSION = "1.0";

  private static final String SCHEMA =
      "https://github.com/OWASP/www-project-threat-model-library/blob/v1.0.2/threat-model.schema.json";

  @Override
  public String format() {
    return TmlReader.FORMAT;
  }

  @Override
  public ExportedModel write(ArchitectureModel model) {
    ExportRemarks remarks = new ExportRemarks();
    byte[] document = JsonText.of(document(model, remarks));
    return new ExportedModel(
        document,
        "application/json",
        "json",
        ExportLosses.measured(format(), model, document, remarks));
  }

  private static Map<String, Object> document(ArchitectureModel model, ExportRemarks remarks) {
    Map<?, ?> kept = map(model.extensions().get(TmlReader.FORMAT));
    SymbolicNames names = new SymbolicNames(remarks);
    StandIns unknown = new StandIns(remarks);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", SCHEMA);
    document.put("version", VERSION);
    Map<String, Object> others = new LinkedHashMap<>();
    kept.forEach(
        (key, value) ->
            (TmlExtension.KEYS.contains(key) ? document : others).put(key.toString(), value));
    document.put("scope", scope(model, map(kept.get("scope")), names, unknown));
    document.putIfAbsent("trust_boundaries", List.of());
    new TmlElementWriter(model, names, unknown).writeTo(document);
    new TmlProposalWriter(model, names, unknown).writeTo(document);
    Map<String, Object> extensions = new LinkedHashMap<>();
    map(kept.get("extensions")).forEach((key, value) -> extensions.put(key.toString(), value));
    if (!others.isEmpty()) {
      extensions.put(TmlExtension.OTHERS, others);
      others
          .keySet()
          .forEach(
              key ->
                  remarks.inOwnField(
                      ModelFacts.SYSTEM, "extensions/" + TmlReader.FORMAT + "/" + key));
    }
    if (!names.ownIds().isEmpty()) {
      extensions.put(TmlExtension.IDS, names.ownIds());
    }
    if (!unknown.places().isEmpty()) {
      extensions.put(TmlExtension.UNKNOWN, unknown.places());
    }
    if (!extensions.isEmpty()) {
      document.put("extensions", extensions);
    }
    return document;
  }

  private static Map<String, Object> scope(
      ArchitectureModel model, Map<?, ?> kept, SymbolicNames names, StandIns unknown) {
    Map<String, Object> scope = new LinkedHashMap<>();
    scope.put("title", model.name());
    scope.put("description", model.description() == null ? "" : model.description());
    String criticality =
        TmlWords.criticality(model.attributes().values().get("businessCriticality"));
    putOr(scope, "business_criticality", criticality, "moderate", unknown);
    if (kept.get("business_criticality") != null) {
      scope.put("business_criticality", kept.get("business_criticality"));
    }
    putOr(scope, "data_sensitivity", kept.get("data_sensitivity"), List.of(), unknown);
    putOr(scope, "exposure", kept.get("exposure"), "internal", unknown);
    putOr(scope, "tier", kept.get("tier"), "important", unknown);
    kept.forEach((key, value) -> scope.putIfAbsent(key.toString(), value));
    names.note("scope", "", model.id(), ModelFacts.SYSTEM);
    return scope;
  }

  private static void putOr(
      Map<String, Object> scope, String key, Object value, Object standIn, StandIns unknown) {
    scope.put(key, value == null ? standIn : value);
    if (value == null) {
      unknown.add("scope:/" + key, ModelFacts.SYSTEM, key, standIn);
    }
  }

  static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
