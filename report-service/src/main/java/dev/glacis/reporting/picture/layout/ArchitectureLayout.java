package dev.glacis.reporting.picture.layout;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.reporting.picture.domain.Picture;
import dev.glacis.reporting.picture.domain.PictureMetrics;
import dev.glacis.reporting.picture.domain.ThreatMarks;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;

/**
 * Lays out an architecture, trust zones nested, so that data flows run one way as far as they can.
 * The same architecture gives the same picture on every machine.
 */
public final class ArchitectureLayout {

  private static final double PAGE_WIDTH = 1120;
  private static final double PAGE_HEIGHT = 1500;

  /** Above this number of components a second try costs more time than it is worth. */
  private static final int BOTH_DIRECTIONS_UP_TO = 150;

  /**
   * @param marks decide which flows need room for a badge
   */
  public Picture layOut(ArchitectureModel architecture, ThreatMarks marks) {
    Picture rightward = layOut(architecture, marks, Direction.RIGHT);
    if (architecture.components().size() > BOTH_DIRECTIONS_UP_TO) {
      return rightward;
    }
    Picture downward = layOut(architecture, marks, Direction.DOWN);
    return Stream.of(rightward, downward)
        .max(Comparator.comparingDouble(ArchitectureLayout::scaleOnPage))
        .orElseThrow();
  }

  private static Picture layOut(
      ArchitectureModel architecture, ThreatMarks marks, Direction direction) {
    LayoutGraph graph = new LayoutGraph(architecture, marks);
    configure(graph.root(), direction);
    new RecursiveGraphLayoutEngine().layout(graph.root(), new BasicProgressMonitor());
    return graph.placed();
  }

  private static void configure(ElkNode root, Direction direction) {
    LayoutSettings.apply(root, direction);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(PictureMetrics.MARGIN));
  }

  private static double scaleOnPage(Picture picture) {
    return Math.min(PAGE_WIDTH / picture.width(), PAGE_HEIGHT / picture.height());
  }
}
