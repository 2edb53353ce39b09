package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.export.ExportLosses;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.export.YamlText;
import java.nio.charset.StandardCharsets;

/**
 * Writes a model for Threagile, that passes its published schema. The schema wants values for many
 * facts that a model need not know; those that are made up are marked, and not read back as facts.
 */
public final class ThreagileWriter implements FormatWriter {

  @Override
  public String format() {
    return ThreagileReader.FORMAT;
  }

  @Override
  public ExportedModel write(ArchitectureModel model) {
    ExportRemarks remarks = new ExportRemarks();
    byte[] document =
        YamlText.of(new ThreagileDocument(model, remarks).tree()).getBytes(StandardCharsets.UTF_8);
    return new ExportedModel(
        document,
        DocumentSyntax.YAML.mediaType(),
        DocumentSyntax.YAML.extension(),
        ExportLosses.measured(format(), model, document, remarks));
  }
}
