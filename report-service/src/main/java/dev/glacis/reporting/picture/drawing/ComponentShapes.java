package dev.glacis.reporting.picture.drawing;

import dev.glacis.engine.model.Component;
import dev.glacis.reporting.picture.domain.Box;
import dev.glacis.reporting.picture.domain.ComponentGroup;
import dev.glacis.reporting.picture.domain.Picture.PlacedComponent;
import dev.glacis.reporting.picture.domain.PictureMetrics;
import dev.glacis.reporting.picture.domain.WrappedText;
import java.util.List;
import java.util.Locale;

/** Draws components: the shape says what family a component belongs to, the sign its type. */
final class ComponentShapes {

  private static final double CYLINDER = 7;
  private static final double SIDE = 14;
  private static final double SIGN_GAP = 6;

  private final SvgWriter svg;

  ComponentShapes(SvgWriter svg) {
    this.svg = svg;
  }

  void draw(PlacedComponent placed) {
    Component component = placed.component();
    ComponentGroup group = ComponentGroup.of(component.type());
    svg.open("g", "class", style(group));
    svg.leaf("title", SvgPicture.nameOf(component) + " (" + typeOf(component) + ")");
    if (placed.container()) {
      svg.rectangle(placed.box(), 6, "shape");
      header(placed);
    } else {
      shape(group, placed.box());
      label(component, placed.box());
    }
    svg.close();
  }

  static String style(ComponentGroup group) {
    return "part " + group.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void shape(ComponentGroup group, Box box) {
    switch (group) {
      case AI -> {
        svg.rectangle(box, 10, "shape");
        tag(box);
      }
      case AI_STORE, STORE -> cylinder(box);
      case ACTOR -> svg.rectangle(box, box.height() / 2, "shape");
      case EXTERNAL -> svg.rectangle(box, 3, "shape");
      case OTHER, UNKNOWN -> svg.rectangle(box, 4, "shape");
    }
  }

  private void cylinder(Box box) {
    String side = SvgWriter.number(box.width() / 2) + ' ' + SvgWriter.number(CYLINDER);
    String top = SvgWriter.number(box.y() + CYLINDER);
    String bottom = SvgWriter.number(box.bottom() - CYLINDER);
    String left = SvgWriter.number(box.x());
    String right = SvgWriter.number(box.right());
    svg.empty(
        "path",
        "class",
        "shape",
        "d",
        "M" + left + ' ' + top + "A" + side + " 0 0 1 " + right + ' ' + top + "V" + bottom + "A"
            + side + " 0 0 1 " + left + ' ' + bottom + "Z");
    svg.empty(
        "path",
        "class",
        "rim",
        "d",
        "M" + left + ' ' + top + "A" + side + " 0 0 0 " + right + ' ' + top);
  }

  private void tag(Box box) {
    if (box.width() < PictureMetrics.COMPONENT_WIDTH / 2) {
      return;
    }
    svg.empty(
        "rect",
        "x",
        box.x() + 7,
        "y",
        box.y() + 6,
        "width",
        20.0,
        "height",
        13.0,
        "rx",
        3.0,
        "class",
        "tag");
    svg.leaf("text", "AI", "x", box.x() + 17, "y", box.y() + 16, "class", "tagged");
  }

  private void label(Component component, Box box) {
    double middle = box.y() + (box.height() - ComponentSigns.SIZE) / 2 + 3;
    boolean signed = ComponentSigns.draw(svg, component.type(), box.x() + SIDE, middle);
    double indent = signed ? ComponentSigns.SIZE + SIGN_GAP : 0;
    double room = box.width() - 2 * SIDE - indent;
    double centre = box.centreX() + indent / 2;
    List<String> lines =
        WrappedText.lines(SvgPicture.nameOf(component), PictureMetrics.NAME_FONT, room, 2);
    double y = box.y() + (lines.size() == 1 ? 36 : 28);
    for (String line : lines) {
      svg.leaf("text", line, "x", centre, "y", y, "class", "name");
      y += 16;
    }
    String type =
        WrappedText.lines(typeOf(component), PictureMetrics.TYPE_FONT, room, 1).getFirst();
    svg.leaf("text", type, "x", centre, "y", y + 1, "class", "type");
  }

  private void header(PlacedComponent placed) {
    Box box = placed.box();
    boolean signed =
        ComponentSigns.draw(svg, placed.component().type(), box.x() + SIDE, box.y() + 11);
    double indent = SIDE + (signed ? ComponentSigns.SIZE + SIGN_GAP : 0);
    double room = box.width() - indent - SIDE - PictureMetrics.BADGE;
    String name =
        WrappedText.lines(SvgPicture.nameOf(placed.component()), PictureMetrics.NAME_FONT, room, 1)
            .getFirst();
    svg.leaf("text", name, "x", box.x() + indent, "y", box.y() + 20, "class", "name start");
    svg.leaf(
        "text",
        WrappedText.lines(typeOf(placed.component()), PictureMetrics.TYPE_FONT, room, 1).getFirst(),
        "x",
        box.x() + indent,
        "y",
        box.y() + 34,
        "class",
        "type start");
  }

  private static String typeOf(Component component) {
    String type = component.type();
    return type == null || type.isBlank() ? "no type given" : type;
  }
}
