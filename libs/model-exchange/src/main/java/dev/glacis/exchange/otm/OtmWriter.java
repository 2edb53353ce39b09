package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.export.JsonText;
import dev.glacis.exchange.export.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes an architecture model as OTM 0.2.0. Where the published schema asks for a fact that is
 * unknown (a rating, a parent), a value stands in that is marked as none.
 */
public final class OtmWriter {

  /** UTF-8 bytes of the document, ending with a line break. */
  public byte[] write(ArchitectureModel model, DocumentSyntax syntax) {
    return write(model, syntax, new ExportRemarks());
  }

  /** The same, with remarks about what stands in. */
  byte[] write(ArchitectureModel model, DocumentSyntax syntax, ExportRemarks remarks) {
    Map<String, Object> document = OtmTree.of(model, remarks);
    return switch (syntax) {
      case JSON -> JsonText.of(document);
      case YAML -> YamlText.of(document).getBytes(StandardCharsets.UTF_8);
    };
  }
}
