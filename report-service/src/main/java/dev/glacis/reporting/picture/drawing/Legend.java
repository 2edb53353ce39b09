package dev.glacis.reporting.picture.drawing;

import dev.glacis.engine.evaluation.Severity;
import dev.glacis.reporting.picture.domain.Box;
import dev.glacis.reporting.picture.domain.ComponentGroup;
import dev.glacis.reporting.picture.domain.Picture;
import dev.glacis.reporting.picture.domain.PictureMetrics;
import dev.glacis.reporting.picture.domain.ThreatMarks.Mark;
import dev.glacis.reporting.picture.domain.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says below the picture what its shapes and colours mean; only what the picture shows. */
final class Legend {

  private static final double NARROWEST = 720;
  private static final double ROW = 28;
  private static final double ICON = 30;
  private static final double GAP = 22;
  private static final double FONT = 12;

  private interface Icon {
    void draw(double x, double middle);
  }

  private record Entry(String text, Icon icon) {
    double width() {
      return ICON + 6 + WrappedText.width(text, FONT) + GAP;
    }
  }

  private final SvgWriter svg;
  private final Picture picture;
  private final List<List<Entry>> rows;

  Legend(SvgWriter svg, Picture picture) {
    this.svg = svg;
    this.picture = picture;
    this.rows = wrapped(entries());
  }

  double width() {
    return Math.max(picture.width(), NARROWEST);
  }

  double height() {
    return 14 + rows.size() * ROW;
  }

  void draw() {
    double top = picture.height() + 4;
    double left = PictureMetrics.MARGIN;
    svg.open("g", "class", "legend");
    svg.empty("line", "class", "rule", "x1", left, "x2", width() - left, "y1", top, "y2", top);
    double middle = top + 4 + ROW / 2;
    for (List<Entry> row : rows) {
      double x = left;
      for (Entry entry : row) {
        entry.icon().draw(x, middle);
        svg.leaf("text", entry.text(), "x", x + ICON + 6, "y", middle + 4);
        x += entry.width();
      }
      middle += ROW;
    }
    svg.close();
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (ComponentGroup group : shown()) {
      entries.add(new Entry(group.label(), (x, middle) -> group(group, x, middle)));
    }
    if (!picture.flows().isEmpty()) {
      entries.add(new Entry("Data flow, the way its content travels", this::arrow));
    }
    if (!picture.zones().isEmpty()) {
      entries.add(new Entry("Trust zone: rated 0, 50, 100, unknown", this::trust));
    }
    for (Severity severity : Severity.values()) {
      entries.add(
          new Entry(
              severity == Severity.CRITICAL
                  ? "Threats, worst one critical"
                  : Badges.style(severity),
              (x, middle) -> Badges.draw(svg, x + ICON - 10, middle, new Mark(1, severity))));
    }
    return entries;
  }

  private Set<ComponentGroup> shown() {
    Set<ComponentGroup> groups = new TreeSet<>();
    picture
        .components()
        .forEach(placed -> groups.add(ComponentGroup.of(placed.component().type())));
    return groups;
  }

  private List<List<Entry>> wrapped(List<Entry> entries) {
    List<List<Entry>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    double used = 0;
    for (Entry entry : entries) {
      if (used + entry.width() > width() - 2 * PictureMetrics.MARGIN && used > 0) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      lines.getLast().add(entry);
      used += entry.width();
    }
    return lines;
  }

  private void group(ComponentGroup group, double x, double middle) {
    svg.open("g", "class", ComponentShapes.style(group));
    new ComponentShapes(svg).shape(group, new Box(x, middle - 9, ICON, 18));
    svg.close();
  }

  private void arrow(double x, double middle) {
    String y = SvgWriter.number(middle);
    svg.open("g", "class", "flow");
    svg.empty(
        "path",
        "class",
        "line",
        "d",
        "M" + SvgWriter.number(x) + ' ' + y + "H" + SvgWriter.number(x + ICON - 6));
    svg.empty(
        "polygon",
        "class",
        "head",
        "points",
        SvgWriter.number(x + ICON)
            + ','
            + y
            + ' '
            + SvgWriter.number(x + ICON - 9)
            + ','
            + SvgWriter.number(middle - 4)
            + ' '
            + SvgWriter.number(x + ICON - 9)
            + ','
            + SvgWriter.number(middle + 4));
    svg.close();
  }

  private void trust(double x, double middle) {
    Integer[] ratings = {0, 50, 100, null};
    double side = ICON / ratings.length;
    for (int i = 0; i < ratings.length; i++) {
      svg.empty(
          "rect",
          "class",
          "swatch",
          "x",
          x + i * side,
          "y",
          middle - 7,
          "width",
          side,
          "height",
          14.0,
          "fill",
          TrustColours.fill(ratings[i]));
    }
  }
}
