package dev.glacis.exchange;

/** Something that stands at a place of a document. */
public interface Located {

  /** JSON pointer (RFC 6901), or the path of elements in XML; empty for the whole document. */
  String pointer();

  /** 1-based; 0 when the place has no line. */
  int line();

  /** Characters from the start of the line, 1-based; 0 when the place has no line. */
  int column();
}
