package dev.glacis.exchange.threatdragon;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.draft.Boxes;
import dev.glacis.exchange.draft.Boxes.Box;
import dev.glacis.exchange.draft.Drawing;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.export.SourceFacts;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.OutOfScope;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of one diagram: boxes first, then what lies in them, then the flows between. */
final class DiagramReader {

  private final ModelDraft draft;
  private final TypeReader types;
  private final ThreatReader threats;
  private final String diagram;
  private final Boxes boxes = new Boxes();
  private final Map<String, String> components = new HashMap<>();
  private final List<Object> drawn = new ArrayList<>();

  /**
   * @param diagram id of the diagram in layouts
   */
  DiagramReader(ModelDraft draft, TypeReader types, ThreatReader threats, String diagram) {
    this.draft = draft;
    this.types = types;
    this.threats = threats;
    this.diagram = diagram;
  }

  void read(List<Cell> cells) {
    List<Zone> zones =
        cells.stream().filter(cell -> cell.kind() == CellKind.BOX).map(this::box).toList();
    zones.forEach(this::zone);
    for (Cell cell : cells) {
      switch (cell.kind()) {
        case ACTOR, PROCESS, STORE -> component(cell, cell.kind().shape());
        case CURVE, TEXT -> drawnOnly(cell);
        case BOX, FLOW -> {}
        case null -> unknown(cell);
      }
    }
    cells.stream().filter(cell -> cell.kind() == CellKind.FLOW).forEach(this::flow);
  }

  /** Lines of trust and texts, as they stand. */
  List<Object> drawnOnly() {
    return drawn;
  }

  private Zone box(Cell cell) {
    String id = id(ElementKind.TRUST_ZONE, cell);
    Optional<Box> box = cell.box(id);
    box.ifPresent(boxes::add);
    return new Zone(cell, id, box.orElse(null));
  }

  private void zone(Zone zone) {
    Cell cell = zone.cell;
    String name = cell.name();
    MappingRule rule =
        types.read(ElementKind.TRUST_ZONE, CellKind.BOX.shape(), name, cell.whole().mapping());
    Parent parent =
        zone.box == null ? null : boxes.around(zone.box).map(DiagramReader::inZone).orElse(null);
    String description = cell.data().said("description");
    scope(cell, ElementReference.toZone(zone.id));
    threats.read(cell, List.of(ElementReference.toZone(zone.id)));
    draft.add(
        new TrustZone(
            zone.id,
            name,
            rule.type(),
            description,
            rule.trustRating(),
            parent,
            TypeReader.attributes(rule, Map.of()),
            extensions(cell, zone.id, CellKind.BOX.shape(), Optional.ofNullable(zone.box))));
  }

  private void component(Cell cell, String shape) {
    String id = id(ElementKind.COMPONENT, cell);
    if (cell.id() != null) {
      components.putIfAbsent(cell.id(), id);
    }
    String name = cell.name();
    MappingRule rule =
        types.read(ElementKind.COMPONENT, variant(cell, shape), name, cell.whole().mapping());
    Optional<Box> box = cell.box(id);
    Parent parent =
        box.flatMap(at -> boxes.around(at.x(), at.y(), at.width(), at.height()))
            .map(DiagramReader::inZone)
            .orElse(null);
    Map<String, Object> stated = StatedFacts.read(cell.data(), StatedFacts.OF_COMPONENTS);
    String description = cell.data().said("description");
    scope(cell, ElementReference.toComponent(id));
    threats.read(cell, List.of(ElementReference.toComponent(id)));
    draft.add(
        new Component(
            id,
            name,
            rule.type(),
            description,
            parent,
            List.of(),
            List.of(),
            List.of(),
            TypeReader.attributes(rule, stated),
            extensions(cell, id, shape, box)));
  }

  private void flow(Cell cell) {
    String source = components.get(cell.end("source"));
    String destination = components.get(cell.end("target"));
    if (source == null || destination == null) {
      draft
          .findings()
          .dropped(
              ContentKind.FLOWS,
              cell.whole().mapping(),
              "The flow "
                  + Quoted.of(String.valueOf(cell.name()))
                  + " does not begin and end at a component.");
      threats.read(cell, List.of());
      return;
    }
    String id = id(ElementKind.DATA_FLOW, cell);
    String name = cell.name();
    Map<String, Object> stated = StatedFacts.read(cell.data(), StatedFacts.OF_FLOWS);
    String protocol = cell.data().name("protocol");
    if (protocol != null && !protocol.isBlank()) {
      stated.put("protocol", protocol);
    }
    MappingRule rule = types.read(ElementKind.DATA_FLOW, protocol, name, cell.whole().mapping());
    String description = cell.data().said("description");
    boolean bidirectional = cell.data().flag("isBidirectional");
    scope(cell, ElementReference.toFlow(id));
    threats.read(cell, List.of(ElementReference.toFlow(id)));
    draft.add(
        new DataFlow(
            id,
            name,
            description,
            source,
            destination,
            bidirectional,
            List.of(),
            List.of(),
            TypeReader.attributes(rule, stated),
            extensions(cell, id, CellKind.FLOW.shape(), Optional.empty())));
  }

  private void drawnOnly(Cell cell) {
    boolean text = cell.kind() == CellKind.TEXT;
    draft.findings().imported(text ? ContentKind.TEXTS : ContentKind.CROSSINGS);
    if (!text) {
      draft
          .findings()
          .warning(
              cell.whole().mapping(), "A line of trust has no inside: no zone was made of it.");
    }
    threats.read(cell, List.of());
    drawn.add(DrawnCell.kept(cell));
  }

  /** Something with two ends is a flow, something with an extent a component. */
  private void unknown(Cell cell) {
    Mapping place = cell.whole().mapping();
    String what = Quoted.of(String.valueOf(cell.whole().name("shape")));
    if (cell.end("source") == null && cell.box("").isPresent()) {
      draft.findings().guessed(place, "The shape " + what + " was read as a component.");
      component(cell, String.valueOf(cell.whole().name("shape")));
    } else {
      draft.findings().dropped(ContentKind.TEXTS, place, "The shape " + what + " is unknown.");
      threats.read(cell, List.of());
    }
  }

  private void scope(Cell cell, ElementReference element) {
    boolean out = cell.data().flag("outOfScope");
    String reason = cell.data().said("reasonOutOfScope");
    if (out) {
      draft.proposals().add(new OutOfScope(element, reason));
    }
  }

  private String id(ElementKind kind, Cell cell) {
    Mapping place = cell.whole().mapping();
    String own = cell.data().name(CellIds.OWN_ID);
    String id = own == null || own.isBlank() ? cell.id() : own;
    return id == null || id.isBlank()
        ? draft.idOfName(kind, cell.name(), place)
        : draft.id(kind, id, place);
  }

  private static String variant(Cell cell, String shape) {
    boolean web = cell.data().flag("isWebApplication");
    boolean log = cell.data().flag("isALog");
    return switch (shape) {
      case "process" -> web ? "process/web" : shape;
      case "store" -> log ? "store/log" : shape;
      default -> shape;
    };
  }

  private Map<String, Object> extensions(Cell cell, String id, String shape, Optional<Box> box) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(SourceFacts.KEY, SourceFacts.of(ThreatDragonReader.FORMAT, cell.id(), shape));
    List<Object> points = cell.vertices();
    if (box.isPresent()) {
      extensions.put(CanonicalModel.LAYOUT, Drawing.box(diagram, box.get()));
    } else if (!points.isEmpty() || shape.equals(CellKind.FLOW.shape())) {
      extensions.put(CanonicalModel.LAYOUT, Drawing.line(diagram, id, points));
    }
    StatedFacts.skipUnticked(cell.data());
    Map<String, Object> rest = cell.rest();
    if (!rest.isEmpty()) {
      extensions.put(ThreatDragonReader.FORMAT, rest);
    }
    return extensions;
  }

  private static Parent inZone(String zone) {
    return new Parent(ElementKind.TRUST_ZONE, zone);
  }

  private record Zone(Cell cell, String id, Box box) {}
}
