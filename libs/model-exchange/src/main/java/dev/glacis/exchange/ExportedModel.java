package dev.glacis.exchange;

/**
 * A model that was written.
 *
 * @param document bytes of the document, UTF-8
 * @param mediaType such as {@code application/json}
 * @param extension ending of a file name, without the dot
 * @param lossReport what of the model is in the document; places are keys of elements such as
 *     {@code component:assistant}, without lines
 */
public record ExportedModel(
    byte[] document, String mediaType, String extension, LossReport lossReport) {}
