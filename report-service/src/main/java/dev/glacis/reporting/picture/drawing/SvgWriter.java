package dev.glacis.reporting.picture.drawing;

import dev.glacis.reporting.picture.domain.Box;
import dev.glacis.reporting.text.domain.ForeignText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Writes well-formed SVG; every value passes {@link ForeignText}, so that none can be markup. */
final class SvgWriter {

  private final StringBuilder out = new StringBuilder(8_192);
  private final Deque<String> open = new ArrayDeque<>();

  /** Attributes come as name, value, name, value. */
  SvgWriter open(String element, Object... attributes) {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  SvgWriter close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  SvgWriter empty(String element, Object... attributes) {
    start(element, attributes);
    out.append("/>\n");
    return this;
  }

  SvgWriter text(String text) {
    out.append(ForeignText.escaped(text));
    return this;
  }

  SvgWriter leaf(String element, String text, Object... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** A rectangle; {@code attributes} after its place. */
  SvgWriter rectangle(Box box, double radius, String style) {
    return empty(
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
        radius,
        "class",
        style);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void start(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(ForeignText.escaped(written(attributes[i + 1]))).append('"');
    }
  }

  private static String written(Object value) {
    return value instanceof Double number ? number(number) : value.toString();
  }

  /** One decimal is finer than a screen shows and keeps pictures small. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
