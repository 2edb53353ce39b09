package dev.glacis.exchange;

import dev.glacis.engine.model.ArchitectureModel;

/** Writes architecture models in one format. Stateless; any model can be written. */
public interface FormatWriter {

  /** Name of the format, such as {@code otm}; never changes. */
  String format();

  /** The document, and what of the model the format cannot hold. */
  ExportedModel write(ArchitectureModel model);
}
