package dev.glacis.exchange.otm;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.export.ExportLosses;
import dev.glacis.exchange.export.ExportRemarks;

/** OTM as one of the formats that models go out in. */
public record OtmFormat(String format, DocumentSyntax syntax) implements FormatWriter {

  public static OtmFormat json() {
    return new OtmFormat(OtmReader.FORMAT, DocumentSyntax.JSON);
  }

  public static OtmFormat yaml() {
    return new OtmFormat(OtmReader.FORMAT + "-yaml", DocumentSyntax.YAML);
  }

  @Override
  public ExportedModel write(ArchitectureModel model) {
    ExportRemarks remarks = new ExportRemarks();
    byte[] document = new OtmWriter().write(model, syntax, remarks);
    return new ExportedModel(
        document,
        syntax.mediaType(),
        syntax.extension(),
        ExportLosses.measured(format, model, document, remarks));
  }
}
