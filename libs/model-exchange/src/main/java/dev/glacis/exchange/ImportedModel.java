package dev.glacis.exchange;

import dev.glacis.engine.model.ArchitectureModel;

/**
 * A document that was read.
 *
 * @param format name of the format, such as {@code otm}
 * @param mediaType of the document that was read, such as {@code application/json}
 */
public record ImportedModel(
    ArchitectureModel model,
    LossReport lossReport,
    SourceMap sourceMap,
    String format,
    String mediaType) {}
