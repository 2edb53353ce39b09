package dev.glacis.exchange;

/**
 * Reads documents of one format as architecture models. Stateless. A reader refuses what is no
 * model or unsafe; content that it does not expect becomes a remark of the loss report.
 */
public sealed interface FormatReader permits TreeReader, XmlReader {

  /** Name of the format, such as {@code otm}; never changes. */
  String format();
}
