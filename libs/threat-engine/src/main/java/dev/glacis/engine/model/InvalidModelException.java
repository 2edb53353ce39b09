package dev.glacis.engine.model;

/** An architecture model contradicts itself: it names what is not there, or names it twice. */
public class InvalidModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ElementKind kind;
  private final String id;

  public InvalidModelException(ElementKind kind, String id, String problem) {
    super(kind.label() + " '" + id + "' " + problem);
    this.kind = kind;
    this.id = id;
  }

  /** Kind of the element that has the problem. */
  public ElementKind kind() {
    return kind;
  }

  /** Id of the element that has the problem. */
  public String id() {
    return id;
  }
}
