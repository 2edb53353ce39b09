package dev.glacis.reporting.picture.domain;

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

  private PictureMetrics() {}
}
