package dev.glacis.reporting.picture.domain;

/** A rectangle in the picture, in pixels from its top left corner. */
public record Box(double x, double y, double width, double height) {

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public double centreX() {
    return x + width / 2;
  }
}
