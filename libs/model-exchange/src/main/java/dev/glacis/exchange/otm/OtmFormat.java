package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.export.ExportLosses;

/** OTM as one of the formats that models go out in. Nothing of a model is lost in it. */
public record OtmFormat(String format, DocumentSyntax syntax) implements FormatWriter {

  public static OtmFormat json() {
    return new OtmFormat(OtmReader.FORMAT, DocumentSyntax.JSON);
  }

  public static OtmFormat yaml() {
    return new OtmFormat(OtmReader.FORMAT + "-yaml", DocumentSyntax.YAML);
  }

  @Override
  public ExportedModel write(ArchitectureModel model) {
    return new ExportedModel(
        new OtmWriter().write(model, syntax),
        syntax.mediaType(),
        syntax.extension(),
        ExportLosses.none(format, model));
  }
}
