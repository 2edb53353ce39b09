package dev.glacis.reporting.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.reporting.picture.domain.Box;
import dev.glacis.reporting.picture.domain.Picture;
import dev.glacis.reporting.picture.domain.Picture.PlacedComponent;
import dev.glacis.reporting.picture.domain.Picture.PlacedFlow;
import dev.glacis.reporting.picture.domain.PictureMetrics;
import dev.glacis.reporting.picture.domain.Point;
import dev.glacis.reporting.picture.domain.ThreatMarks;
import dev.glacis.reporting.picture.drawing.SvgPicture;
import dev.glacis.reporting.picture.layout.ArchitectureLayout;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureLayoutTest {

  private static final ThreatMarks NONE = new ThreatMarks(List.of());

  private final EvaluatedRevision sample = Samples.supportAssistant();
  private final ThreatMarks marks = new ThreatMarks(sample.reported());
  private final Picture picture = new ArchitectureLayout().layOut(sample.architecture(), marks);

  @Test
  void drawsEveryElementInsideItsZone() {
    Map<String, Box> zones =
        picture.zones().stream()
            .collect(Collectors.toMap(placed -> placed.zone().id(), placed -> placed.box()));

    assertThat(zones).hasSize(5);
    assertThat(picture.components()).hasSize(14);
    assertThat(picture.flows()).hasSize(16);
    assertThat(picture.components())
        .allSatisfy(
            placed ->
                assertThat(contains(zones.get(placed.component().parent().id()), placed.box()))
                    .as(placed.component().id())
                    .isTrue());
    assertThat(contains(zones.get("cloud"), zones.get("data"))).isTrue();
    assertThat(overlap(zones.get("cloud"), zones.get("internet"))).isFalse();
  }

  @Test
  void noTwoComponentsAndNoTwoLabelsOverlap() {
    List<Box> boxes = picture.components().stream().map(PlacedComponent::box).toList();
    List<Box> labels = picture.flows().stream().map(PlacedFlow::label).toList();

    assertThat(overlapping(boxes)).isZero();
    assertThat(overlapping(labels)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail-agent", "support-assistant", "training-pipeline"})
  void drawsTheSampleSystemsWithoutOverlaps(String system) throws IOException {
    byte[] document = Files.readAllBytes(Path.of("..", "samples", system + ".otm.yaml"));
    ArchitectureModel model = new ModelImporter().read(document, ImportOptions.defaults()).model();

    Picture drawn = new ArchitectureLayout().layOut(model, NONE);

    Files.writeString(Path.of("target", system + ".svg.html"), SvgPicture.draw(model, drawn, NONE));
    assertThat(drawn.components()).hasSameSizeAs(model.components());
    assertThat(drawn.flows()).hasSameSizeAs(model.dataFlows());
    assertThat(
            overlapping(
                drawn.components().stream()
                    .filter(placed -> !placed.container())
                    .map(PlacedComponent::box)
                    .toList()))
        .isZero();
    assertThat(overlapping(drawn.flows().stream().map(PlacedFlow::label).toList())).isZero();
  }

  @Test
  void flowsRunFromSourceToDestination() {
    Map<String, Box> boxes =
        picture.components().stream()
            .collect(Collectors.toMap(placed -> placed.component().id(), placed -> placed.box()));

    assertThat(picture.flows())
        .allSatisfy(
            placed -> {
              DataFlow flow = placed.flow();
              assertThat(touches(boxes.get(flow.source()), placed.points().getFirst()))
                  .as("start of %s", flow.id())
                  .isTrue();
              assertThat(touches(boxes.get(flow.destination()), placed.points().getLast()))
                  .as("end of %s", flow.id())
                  .isTrue();
            });
  }

  @Test
  void theSameArchitectureGivesTheSameBytes() {
    Picture again = new ArchitectureLayout().layOut(sample.architecture(), marks);

    assertThat(SvgPicture.draw(sample.architecture(), again, marks))
        .isEqualTo(SvgPicture.draw(sample.architecture(), picture, marks));
  }

  @Test
  void standsParentsThatGoRoundInACircleAndFlowsWithoutEnds() {
    ArchitectureModel odd =
        architecture(
            List.of(zone("a", zoneParent("b")), zone("b", zoneParent("a"))),
            List.of(component("c", zoneParent("a")), component("d", zoneParent("nowhere"))),
            List.of(flow("f", "c", "d"), flow("g", "c", "nobody"), flow("h", "c", "c")));

    Picture drawn = new ArchitectureLayout().layOut(odd, NONE);

    assertThat(drawn.zones()).hasSize(2);
    assertThat(drawn.components()).hasSize(2);
    assertThat(drawn.flows()).extracting(placed -> placed.flow().id()).containsExactly("f", "h");
  }

  @Test
  void drawsComponentsInsideComponents() {
    ArchitectureModel nested =
        architecture(
            List.of(),
            List.of(
                component("host", null),
                component("part", new Parent(ElementKind.COMPONENT, "host"))),
            List.of(flow("f", "part", "host")));

    Picture drawn = new ArchitectureLayout().layOut(nested, NONE);

    PlacedComponent host = drawn.components().getFirst();
    assertThat(host.container()).isTrue();
    assertThat(contains(host.box(), drawn.components().getLast().box())).isTrue();
  }

  @Test
  void drawsAZoneInsideAComponentAboveIt() {
    ArchitectureModel nested =
        architecture(
            List.of(zone("outer", null), zone("inner", new Parent(ElementKind.COMPONENT, "host"))),
            List.of(component("host", zoneParent("outer")), component("part", zoneParent("inner"))),
            List.of(flow("f", "part", "host")));

    Picture drawn = new ArchitectureLayout().layOut(nested, NONE);

    PlacedComponent host = drawn.components().getFirst();
    assertThat(host.component().id()).isEqualTo("host");
    assertThat(drawn.zones().getLast().zone().id()).isEqualTo("inner");
    Box inner = drawn.zones().getLast().box();
    assertThat(contains(drawn.zones().getFirst().box(), host.box())).isTrue();
    assertThat(contains(host.box(), inner)).isTrue();
    assertThat(inner.y() - host.box().y()).isGreaterThanOrEqualTo(PictureMetrics.ZONE_HEADER);
    assertThat(contains(inner, drawn.components().getLast().box())).isTrue();
    String svg = SvgPicture.draw(nested, drawn, NONE);
    assertThat(svg.indexOf("<title>outer,")).isPositive().isLessThan(svg.indexOf("<title>host ("));
    assertThat(svg.indexOf("<title>host (")).isLessThan(svg.indexOf("<title>inner,"));
  }

  @Test
  void standsAnEmptyArchitecture() {
    ArchitectureModel empty = architecture(List.of(), List.of(), List.of());

    Picture drawn = new ArchitectureLayout().layOut(empty, NONE);

    assertThat(SvgPicture.draw(empty, drawn, NONE)).startsWith("<svg").doesNotContain("NaN");
  }

  private static long overlapping(List<Box> boxes) {
    return IntStream.range(0, boxes.size())
        .filter(i -> boxes.subList(0, i).stream().anyMatch(other -> overlap(other, boxes.get(i))))
        .count();
  }

  private static boolean overlap(Box a, Box b) {
    return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
  }

  private static boolean contains(Box outer, Box inner) {
    return inner.x() >= outer.x()
        && inner.right() <= outer.right()
        && inner.y() >= outer.y()
        && inner.bottom() <= outer.bottom();
  }

  private static boolean touches(Box box, Point point) {
    return point.x() >= box.x() - 1
        && point.x() <= box.right() + 1
        && point.y() >= box.y() - 1
        && point.y() <= box.bottom() + 1;
  }

  private static ArchitectureModel architecture(
      List<TrustZone> zones, List<Component> components, List<DataFlow> flows) {
    return new ArchitectureModel(
        "m",
        "M",
        null,
        null,
        List.of(),
        Attributes.none(),
        zones,
        components,
        flows,
        List.of(),
        Map.of());
  }

  private static TrustZone zone(String id, Parent parent) {
    return new TrustZone(id, id, null, null, null, parent, Attributes.none(), Map.of());
  }

  private static Parent zoneParent(String id) {
    return new Parent(ElementKind.TRUST_ZONE, id);
  }

  private static Component component(String id, Parent parent) {
    return new Component(
        id,
        id,
        "app.service",
        null,
        parent,
        List.of(),
        List.of(),
        List.of(),
        Attributes.none(),
        Map.of());
  }

  private static DataFlow flow(String id, String source, String destination) {
    return new DataFlow(
        id,
        id,
        null,
        source,
        destination,
        false,
        List.of(),
        List.of(),
        Attributes.none(),
        Map.of());
  }
}
