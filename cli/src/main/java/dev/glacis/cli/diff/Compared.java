package dev.glacis.cli.diff;

import dev.glacis.cli.document.Answered;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.difference.ModelDifference;

/** Two documents and what changed from the first to the second. */
record Compared(
    Answered<ArchitectureModel> before,
    Answered<ArchitectureModel> after,
    ModelDifference difference) {

  /** What to call a document. */
  static String name(Answered<ArchitectureModel> document) {
    return document.file() == null ? "standard input" : document.file();
  }
}
