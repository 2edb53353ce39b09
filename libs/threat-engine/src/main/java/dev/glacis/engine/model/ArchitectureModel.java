package dev.glacis.engine.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Description of a system: trust zones, components, data flows and assets (the question "what are
 * we working on?"). Element ids are unique per kind. Absent facts are absent from {@code
 * attributes}; they mean unknown, never false.
 *
 * @param id the id that the document gives itself (OTM: project id); never blank
 * @param attributes facts about the system as a whole, see {@link Attributes}
 * @param extensions what an importer read but the engine does not know, kept for export; by format
 */
public record ArchitectureModel(
    String id,
    String name,
    String description,
    String owner,
    List<String> tags,
    Attributes attributes,
    List<TrustZone> trustZones,
    List<Component> components,
    List<DataFlow> dataFlows,
    List<Asset> assets,
    Map<String, Object> extensions) {

  public ArchitectureModel {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    tags = List.copyOf(tags);
    trustZones = List.copyOf(trustZones);
    components = List.copyOf(components);
    dataFlows = List.copyOf(dataFlows);
    assets = List.copyOf(assets);
    extensions = Map.copyOf(extensions);
  }
}
