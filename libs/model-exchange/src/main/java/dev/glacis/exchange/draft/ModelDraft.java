package dev.glacis.exchange.draft;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.Located;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.SourceMap;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.tree.Findings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model while a lenient importer reads it: gives out own ids, counts what is taken over, keeps
 * places, and in the end leaves out what would contradict itself. Not for several threads.
 */
public final class ModelDraft {

  private final String format;
  private final ImportOptions options;
  private final Findings findings;
  private final Map<ElementKind, StableIds> ids = new EnumMap<>(ElementKind.class);
  private final SourceMap.Builder places = new SourceMap.Builder();
  private final Map<ElementKind, Map<String, Located>> located = new EnumMap<>(ElementKind.class);
  private final List<TrustZone> zones = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final List<DataFlow> flows = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();
  private final Proposals.Builder proposals = new Proposals.Builder();
  private int elements;

  public ModelDraft(String format, ImportOptions options, Findings findings) {
    this.format = format;
    this.options = options;
    this.findings = findings;
    for (ElementKind kind : ElementKind.values()) {
      ids.put(kind, new StableIds());
      located.put(kind, new HashMap<>());
    }
  }

  public Findings findings() {
    return findings;
  }

  public Proposals.Builder proposals() {
    return proposals;
  }

  /** An own id for an element with an id of its source; its place goes to the source map. */
  public String id(ElementKind kind, String sourceId, Located place) {
    return placed(kind, ids.get(kind).of(sourceId), place);
  }

  /** An own id for an element that only has a name. */
  public String idOfName(ElementKind kind, String name, Located place) {
    return placed(kind, ids.get(kind).ofName(name, kind.label()), place);
  }

  private String placed(ElementKind kind, String id, Located place) {
    elements++;
    if (elements > options.maxElements()) {
      throw new RefusedDocumentException(
          RefusalCode.TOO_MANY_ELEMENTS,
          place,
          "The document has more than " + options.maxElements() + " elements.");
    }
    located.get(kind).put(id, place);
    places.add(kind, id, new SourceMap.Place(place.pointer(), place.line(), place.column()));
    return id;
  }

  /** Takes over an element that the source states. */
  public void add(Element element) {
    findings.mapped();
    findings.imported(content(element));
    put(element);
  }

  /** Adds an element that the source only implies; {@link Inferred} says how to mark it. */
  public void infer(Element element) {
    findings.inferred(content(element));
    put(element);
  }

  private void put(Element element) {
    switch (element) {
      case TrustZone zone -> zones.add(zone);
      case Component component -> components.add(component);
      case DataFlow flow -> flows.add(flow);
      case Asset asset -> assets.add(asset);
    }
  }

  private static ContentKind content(Element element) {
    return switch (element) {
      case TrustZone zone -> ContentKind.ZONES;
      case Component component -> ContentKind.COMPONENTS;
      case DataFlow flow -> ContentKind.FLOWS;
      case Asset asset -> ContentKind.ASSETS;
    };
  }

  /**
   * The finished import.
   *
   * @param system what the document says about itself; its lists of elements are ignored
   */
  public ImportedModel finish(ArchitectureModel system, Located root, String mediaType) {
    places.add(
        ElementKind.SYSTEM,
        system.id(),
        new SourceMap.Place(root.pointer(), root.line(), root.column()));
    findings.refuseViolations();
    Containment containment = new Containment(zones, components, this::warnOfCycle);
    Map<String, Object> extensions = new HashMap<>(system.extensions());
    Proposals proposed = proposals.build();
    if (!proposed.plain().isEmpty()) {
      extensions.put(Proposals.KEY, proposed.plain());
    }
    Scope scope = new Scope(proposed.outOfScope());
    ArchitectureModel model =
        new ArchitectureModel(
            system.id(),
            system.name(),
            system.description(),
            system.owner(),
            system.tags(),
            system.attributes(),
            scope.zones(containment.zones()),
            scope.components(containment.components()),
            scope.flows(flows),
            assets,
            extensions);
    return new ImportedModel(model, findings.report(format), places.build(), format, mediaType);
  }

  /** What a document says about itself, for {@link #finish}. */
  public static ArchitectureModel system(
      String id,
      String name,
      String description,
      String owner,
      List<String> tags,
      Attributes attributes,
      Map<String, Object> extensions) {
    return new ArchitectureModel(
        id,
        name,
        description,
        owner,
        tags,
        attributes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        extensions);
  }

  private void warnOfCycle(Parent inner) {
    findings.warning(
        located.get(inner.kind()).get(inner.id()),
        "This lies in itself; it was read as lying in nothing.");
  }
}
