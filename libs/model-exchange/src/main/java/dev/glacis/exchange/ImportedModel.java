package dev.glacis.exchange;

import dev.glacis.engine.model.ArchitectureModel;

/**
 * A document that was read.
 *
 * @param format name of the format, such as {@code otm}
 */
public record ImportedModel(
    ArchitectureModel model,
    LossReport lossReport,
    SourceMap sourceMap,
    String format,
    DocumentSyntax syntax) {

  public String mediaType() {
    return syntax.mediaType();
  }
}
