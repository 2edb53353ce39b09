package dev.glacis.cli.document;

import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.mapping.ComponentTypes;

/** How documents on the own machine are read: they may be larger than those that somebody sends. */
public final class LocalLimits {

  /** 128 MiB. */
  public static final int BYTES = 128 * 1024 * 1024;

  private static final int ELEMENTS = 1_000_000;
  private static final int NODES = 20_000_000;

  private LocalLimits() {}

  /** To judge documents: of a broken one, nobody would see that parts were not judged. */
  public static ImportOptions ofWholeDocuments(Vocabulary vocabulary) {
    return options(vocabulary).refusingBrokenParts();
  }

  /** Broken parts are left out, and reported. */
  public static ImportOptions options(Vocabulary vocabulary) {
    return ImportOptions.defaults()
        .withLimitBytes(BYTES)
        .withMaxElements(ELEMENTS)
        .withMaxNodes(NODES)
        .withVocabulary(AttributeVocabulary.of(vocabulary))
        .withTypes(ComponentTypes.of(vocabulary))
        .helpedBy(OtherCores.helpers());
  }
}
