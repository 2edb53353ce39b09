package dev.glacis.reporting.picture.drawing;

import dev.glacis.library.ComponentIcons;
import java.util.Locale;
import java.util.Optional;

/** Draws the sign of a component's type, from the threat library. */
final class ComponentSigns {

  /** Width and height in the picture, in pixels. */
  static final double SIZE = 21;

  private static final ComponentIcons ICONS = ComponentIcons.load();

  private ComponentSigns() {}

  /**
   * Draws the sign with its upper left corner at a place.
   *
   * @return whether the type has one
   */
  static boolean draw(SvgWriter svg, String type, double x, double y) {
    Optional<String> path = ICONS.path(type == null ? null : type.toLowerCase(Locale.ROOT));
    path.ifPresent(
        data -> svg.empty("path", "class", "sign", "transform", placed(x, y), "d", data));
    return path.isPresent();
  }

  private static String placed(double x, double y) {
    double scale = SIZE / ComponentIcons.SIZE;
    return "translate("
        + SvgWriter.number(x)
        + ' '
        + SvgWriter.number(y)
        + ") scale("
        + String.format(Locale.ROOT, "%.3f", scale)
        + ')';
  }
}
