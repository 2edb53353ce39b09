package dev.glacis.reporting.picture.domain;

import dev.glacis.engine.model.DataFlow;
import java.util.List;

/**
 * What is written beside a data flow, and the room that it takes.
 *
 * @param lines of the flow's name, at most two; empty when it has no name
 * @param badge whether a threat badge stands in front
 */
public record FlowLabel(List<String> lines, boolean badge) {

  private static final double GAP = 4;

  public FlowLabel {
    lines = List.copyOf(lines);
  }

  public static FlowLabel of(DataFlow flow, boolean badge) {
    String name = flow.name() == null ? "" : flow.name().strip();
    List<String> lines =
        name.isEmpty()
            ? List.of()
            : WrappedText.lines(name, PictureMetrics.FLOW_FONT, PictureMetrics.FLOW_LABEL_WIDTH, 2);
    return new FlowLabel(lines, badge);
  }

  /** Pixels; zero when there is nothing to write. */
  public double width() {
    double text =
        lines.stream()
            .mapToDouble(line -> WrappedText.width(line, PictureMetrics.FLOW_FONT))
            .max()
            .orElse(0);
    double room = text + (text > 0 ? 2 * GAP : 0);
    return badge ? room + PictureMetrics.BADGE + GAP : room;
  }

  /** Pixels. */
  public double height() {
    double text = lines.size() * PictureMetrics.FLOW_LINE + GAP;
    return badge ? Math.max(text, PictureMetrics.BADGE + 2) : text;
  }

  /** Where the text starts, seen from the left edge of the label. */
  public double textOffset() {
    return badge ? PictureMetrics.BADGE + 2 * GAP : GAP;
  }
}
