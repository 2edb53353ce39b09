package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.reporting.picture.domain.ThreatMarks;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the system consists of, as rows of tables with names instead of ids. */
public record Inventory(
    List<ZoneRow> zones,
    List<ComponentRow> components,
    List<FlowRow> flows,
    List<AssetRow> assets) {

  /**
   * @param trust rating as text
   */
  public record ZoneRow(String name, String id, String trust, String inside) {}

  /**
   * @param threats how many it carries
   * @param severity of the worst of them; null when it carries none
   */
  public record ComponentRow(
      String name,
      String id,
      String type,
      String inside,
      String assets,
      int threats,
      String severity) {}

  /**
   * @param arrow the direction in which content travels
   */
  public record FlowRow(
      String name,
      String id,
      String from,
      String arrow,
      String to,
      String assets,
      int threats,
      String severity) {}

  /** Values are 0 to 100, or the word unknown. */
  public record AssetRow(
      String name,
      String id,
      String sensitivity,
      String confidentiality,
      String integrity,
      String availability) {}

  private static final String UNKNOWN = "unknown";

  static Inventory of(EvaluatedRevision evaluated) {
    return new Rows(evaluated.architecture(), new ThreatMarks(evaluated.reported())).all();
  }

  private static final class Rows {
    private final ArchitectureModel architecture;
    private final ThreatMarks marks;
    private final Map<String, String> names = new HashMap<>();

    Rows(ArchitectureModel architecture, ThreatMarks marks) {
      this.architecture = architecture;
      this.marks = marks;
      Stream.of(architecture.trustZones(), architecture.components(), architecture.assets())
          .flatMap(List::stream)
          .forEach(this::remember);
    }

    Inventory all() {
      return new Inventory(
          architecture.trustZones().stream().map(this::zone).toList(),
          architecture.components().stream().map(this::component).toList(),
          architecture.dataFlows().stream().map(this::flow).toList(),
          architecture.assets().stream().map(this::asset).toList());
    }

    private ZoneRow zone(TrustZone zone) {
      return new ZoneRow(
          nameOf(zone), zone.id(), text(zone.trustRating()), inside(zone.parent(), "outermost"));
    }

    private ComponentRow component(Component component) {
      List<String> assets = new ArrayList<>(component.assetsStored());
      component.assetsProcessed().stream().filter(id -> !assets.contains(id)).forEach(assets::add);
      return new ComponentRow(
          nameOf(component),
          component.id(),
          component.type() == null ? UNKNOWN : component.type(),
          inside(component.parent(), "no zone given"),
          named(assets),
          threats(component),
          severity(component));
    }

    private FlowRow flow(DataFlow flow) {
      return new FlowRow(
          nameOf(flow),
          flow.id(),
          named(ElementKind.COMPONENT, flow.source()),
          flow.bidirectional() ? "↔" : "→",
          named(ElementKind.COMPONENT, flow.destination()),
          named(flow.assets()),
          threats(flow),
          severity(flow));
    }

    private AssetRow asset(Asset asset) {
      return new AssetRow(
          nameOf(asset),
          asset.id(),
          asset.attributes().get("sensitivity").map(Object::toString).orElse(UNKNOWN),
          text(asset.confidentiality()),
          text(asset.integrity()),
          text(asset.availability()));
    }

    private void remember(Element element) {
      names.put(element.kind() + ":" + element.id(), nameOf(element));
    }

    private String inside(Parent parent, String none) {
      return parent == null ? none : named(parent.kind(), parent.id());
    }

    private String named(List<String> assets) {
      return String.join(", ", assets.stream().map(id -> named(ElementKind.ASSET, id)).toList());
    }

    private String named(ElementKind kind, String id) {
      return names.getOrDefault(kind + ":" + id, id);
    }

    private int threats(Element element) {
      return marks.of(element.kind(), element.id()).map(ThreatMarks.Mark::count).orElse(0);
    }

    private String severity(Element element) {
      return marks
          .of(element.kind(), element.id())
          .map(mark -> severity(mark.highest()))
          .orElse(null);
    }

    private static String severity(Severity severity) {
      return SeverityFigure.label(severity);
    }

    private static String nameOf(Element element) {
      return Wording.name(element.name(), element.id());
    }

    private static String text(Integer value) {
      return value == null ? UNKNOWN : value.toString();
    }
  }
}
