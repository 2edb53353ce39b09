package dev.glacis.reporting.picture.domain;

import dev.glacis.engine.model.TrustZone;

/** Sizes, in pixels, on which layout and drawing agree. */
public final class PictureMetrics {

  public static final double COMPONENT_WIDTH = 186;
  public static final double COMPONENT_HEIGHT = 70;
  public static final double ZONE_HEADER = 34;
  public static final double ZONE_PADDING = 18;
  public static final double NAME_FONT = 14;
  public static final double TYPE_FONT = 11;
  public static final double FLOW_FONT = 12;
  public static final double FLOW_LABEL_WIDTH = 136;
  public static final double FLOW_LINE = 15;
  public static final double BADGE = 20;
  public static final double TRUST_PILL = 66;
  public static final double MARGIN = 12;

  private static final double ONE_LINE_OF_ZONE_NAME =
      COMPONENT_WIDTH + 2 * ZONE_PADDING - TRUST_PILL - 3 * MARGIN;

  private PictureMetrics() {}

  /** Height of the strip above what lies in a zone: higher when the name may need two lines. */
  public static double zoneHeader(TrustZone zone) {
    String name = zone.name() == null ? zone.id() : zone.name();
    boolean wide = WrappedText.width(name, NAME_FONT) > ONE_LINE_OF_ZONE_NAME;
    return wide ? ZONE_HEADER + NAME_FONT : ZONE_HEADER;
  }
}
