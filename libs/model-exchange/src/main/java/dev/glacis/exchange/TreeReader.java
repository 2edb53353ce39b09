package dev.glacis.exchange;

import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Mapping;
import java.util.Optional;

/** Reads a format that is written in JSON or YAML. */
public non-sealed interface TreeReader extends FormatReader {

  /** Whether the keys of a document say that it is of this format. */
  boolean recognises(Mapping root);

  /**
   * Reads a document whose root is recognised.
   *
   * @throws RefusedDocumentException when it is no model or exceeds a limit
   */
  ImportedModel read(Mapping root, DocumentTree document, ImportOptions options);

  /**
   * Why a document that is not recognised is none of this format although it looks like one, as a
   * sentence for its author; empty when it does not look like one.
   */
  default Optional<String> nearMiss(Mapping root) {
    return Optional.empty();
  }
}
