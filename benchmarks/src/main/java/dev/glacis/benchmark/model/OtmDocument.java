package dev.glacis.benchmark.model;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.otm.OtmWriter;
import java.util.concurrent.ForkJoinPool;

/** A generated model as the bytes of an OTM document, and back. */
public final class OtmDocument {

  private OtmDocument() {}

  /** UTF-8 bytes of a JSON document. */
  public static byte[] of(ArchitectureModel model) {
    return new OtmWriter().write(model, DocumentSyntax.JSON);
  }

  /** The model of a document of any size, read with all cores that there are. */
  public static ArchitectureModel read(byte[] document, Vocabulary vocabulary) {
    ImportOptions options =
        ImportOptions.defaults()
            .withLimitBytes(Integer.MAX_VALUE)
            .withMaxElements(Integer.MAX_VALUE)
            .withMaxNodes(Integer.MAX_VALUE)
            .withVocabulary(AttributeVocabulary.of(vocabulary))
            .helpedBy(ForkJoinPool.commonPool());
    return new ModelImporter().read(document, options).model();
  }
}
