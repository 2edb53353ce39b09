package dev.glacis.reporting.picture.drawing;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.reporting.picture.domain.Box;
import dev.glacis.reporting.picture.domain.Picture;
import dev.glacis.reporting.picture.domain.Picture.PlacedComponent;
import dev.glacis.reporting.picture.domain.Picture.PlacedFlow;
import dev.glacis.reporting.picture.domain.Picture.PlacedZone;
import dev.glacis.reporting.picture.domain.PictureMetrics;
import dev.glacis.reporting.picture.domain.ThreatMarks;
import dev.glacis.reporting.picture.domain.WrappedText;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws a laid out architecture as one SVG element with a title and a description, without script,
 * link or foreign resource. Colours come from classes that {@link PictureStyle} defines.
 */
public final class SvgPicture {

  private final SvgWriter svg = new SvgWriter();
  private final Picture picture;
  private final ThreatMarks marks;

  private SvgPicture(Picture picture, ThreatMarks marks) {
    this.picture = picture;
    this.marks = marks;
  }

  /** The SVG element as text. */
  public static String draw(ArchitectureModel architecture, Picture picture, ThreatMarks marks) {
    SvgPicture drawing = new SvgPicture(picture, marks);
    drawing.drawAll(architecture);
    return drawing.svg.toString();
  }

  static String nameOf(Element element) {
    String name = element.name();
    return name == null || name.isBlank() ? element.id() : name;
  }

  private void drawAll(ArchitectureModel architecture) {
    Legend legend = new Legend(svg, picture);
    double width = legend.width();
    double height = picture.height() + legend.height();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "class",
        "architecture",
        "viewBox",
        "0 0 " + SvgWriter.number(width) + ' ' + SvgWriter.number(height),
        "width",
        width,
        "height",
        height,
        "role",
        "img",
        "aria-labelledby",
        "picture-title picture-desc");
    svg.leaf("title", "Architecture of " + architecture.name(), "id", "picture-title");
    svg.leaf("desc", description(), "id", "picture-desc");
    svg.leaf("style", PictureStyle.CSS);
    surroundings();
    FlowLines lines = new FlowLines(svg);
    picture.flows().forEach(lines::line);
    picture.components().stream().filter(placed -> !placed.container()).forEach(this::component);
    picture.flows().forEach(flow -> lines.label(flow, markOf(flow)));
    picture.components().forEach(this::badge);
    legend.draw();
    svg.close();
  }

  /** Zones and components with others in them; the larger first, as it may lie around the next. */
  private void surroundings() {
    Stream.concat(
            picture.zones().stream()
                .map(placed -> new Surrounding(placed.box(), () -> zone(placed))),
            picture.components().stream()
                .filter(PlacedComponent::container)
                .map(placed -> new Surrounding(placed.box(), () -> component(placed))))
        .sorted(Comparator.comparingDouble(one -> -one.box().width() * one.box().height()))
        .forEach(one -> one.drawing().run());
  }

  private record Surrounding(Box box, Runnable drawing) {}

  private String description() {
    return picture.zones().size()
        + " trust zones, "
        + picture.components().size()
        + " components and "
        + picture.flows().size()
        + " data flows; the tables below give the same in words.";
  }

  private void zone(PlacedZone placed) {
    TrustZone zone = placed.zone();
    Box box = placed.box();
    Integer rating = zone.trustRating();
    svg.open("g", "class", "zone");
    svg.leaf("title", nameOf(zone) + ", " + trust(rating));
    svg.empty(
        "rect",
        "x",
        box.x(),
        "y",
        box.y(),
        "width",
        box.width(),
        "height",
        box.height(),
        "rx",
        8.0,
        "fill",
        TrustColours.fill(rating),
        "stroke",
        TrustColours.line(rating),
        "stroke-dasharray",
        rating == null ? "5 4" : "none");
    double room = box.width() - PictureMetrics.TRUST_PILL - 3 * 12;
    double y = box.y() + 22;
    for (String line : WrappedText.lines(nameOf(zone), PictureMetrics.NAME_FONT, room, 2)) {
      svg.leaf("text", line, "x", box.x() + 12, "y", y, "class", "zone-name");
      y += PictureMetrics.NAME_FONT + 2;
    }
    pill(box, rating);
    svg.close();
    marks
        .of(ElementKind.TRUST_ZONE, zone.id())
        .ifPresent(mark -> Badges.draw(svg, box.right() - 4, box.y() + 4, mark));
  }

  private void pill(Box zone, Integer rating) {
    double x = zone.right() - PictureMetrics.TRUST_PILL - 10;
    Box box = new Box(x, zone.y() + 9, PictureMetrics.TRUST_PILL, 18);
    svg.rectangle(box, 9, "trust-pill");
    svg.leaf("text", trust(rating), "x", box.centreX(), "y", box.y() + 13, "class", "trust-text");
  }

  private static String trust(Integer rating) {
    return rating == null ? "trust ?" : "trust " + rating;
  }

  private void component(PlacedComponent placed) {
    new ComponentShapes(svg).draw(placed);
  }

  private void badge(PlacedComponent placed) {
    Box box = placed.box();
    marks
        .of(ElementKind.COMPONENT, placed.component().id())
        .ifPresent(mark -> Badges.draw(svg, box.right() - 5, box.y() + 5, mark));
  }

  private Optional<ThreatMarks.Mark> markOf(PlacedFlow placed) {
    return marks.of(ElementKind.DATA_FLOW, placed.flow().id());
  }
}
