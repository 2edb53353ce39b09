package dev.glacis.exchange.tree;

/** A text, number, truth value or nothing. */
public final class Scalar extends Node {

  private final Object value;
  private final String plainText;

  Scalar(Node parent, Object token, int line, int column, Object value, String plainText) {
    super(parent, token, line, column);
    this.value = value;
    this.plainText = plainText;
  }

  private Scalar(Scalar place, String text) {
    super(place);
    this.value = text;
    this.plainText = null;
  }

  /** A text at the place of this value. */
  public Scalar replaced(String text) {
    return new Scalar(this, text);
  }

  /** A String, Boolean, Long (within ±2^53), finite Double, or null. */
  public Object value() {
    return value;
  }

  /** The characters of an unquoted YAML value, which its author may have meant as text; or null. */
  public String plainText() {
    return plainText;
  }

  @Override
  public String describe() {
    return switch (value) {
      case null -> "nothing (null)";
      case String s -> "a text";
      case Boolean b -> "a truth value";
      default -> "a number";
    };
  }
}
