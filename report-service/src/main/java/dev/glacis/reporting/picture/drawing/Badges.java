package dev.glacis.reporting.picture.drawing;

import dev.glacis.engine.evaluation.Severity;
import dev.glacis.reporting.picture.domain.PictureMetrics;
import dev.glacis.reporting.picture.domain.ThreatMarks.Mark;
import java.util.Locale;

/** Draws how many threats an element carries, in the colour of the worst. */
final class Badges {

  private static final int MOST_SHOWN = 99;

  private Badges() {}

  static void draw(SvgWriter svg, double centreX, double centreY, Mark mark) {
    String count = mark.count() > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(mark.count());
    svg.open("g", "class", "badge " + style(mark.highest()));
    svg.leaf("title", sentence(mark));
    svg.empty("circle", "cx", centreX, "cy", centreY, "r", PictureMetrics.BADGE / 2);
    svg.leaf("text", count, "x", centreX, "y", centreY + 3.8);
    svg.close();
  }

  /** Class of a severity, the same in picture and page. */
  static String style(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String sentence(Mark mark) {
    String threats = mark.count() == 1 ? "1 threat" : mark.count() + " threats";
    return threats + ", highest severity " + style(mark.highest());
  }
}
