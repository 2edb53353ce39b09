package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.export.ExportLosses;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.export.JsonText;
import java.util.function.Function;

/**
 * Writes the parts of a model as a bill of materials in CycloneDX 1.6 that points to the threat
 * model with an external reference. The same model gives the same bytes: there is neither a serial
 * number nor a time in it.
 */
public final class CycloneDxWriter implements FormatWriter {

  private final Function<ArchitectureModel, String> threatModel;

  /** Refers to the threat model by a URN with the system's id. */
  public CycloneDxWriter() {
    this(model -> "urn:glacis:system:" + References.encoded(model.id()));
  }

  /**
   * Refers to the threat model by a URL.
   *
   * @param threatModel gives the URL where people find the threat model of a system
   */
  public CycloneDxWriter(Function<ArchitectureModel, String> threatModel) {
    this.threatModel = threatModel;
  }

  @Override
  public String format() {
    return CycloneDxReader.FORMAT;
  }

  @Override
  public ExportedModel write(ArchitectureModel model) {
    ExportRemarks remarks = new ExportRemarks();
    Bill bill = new Bill(model, threatModel.apply(model), remarks);
    byte[] document = JsonText.of(FittedBill.of(bill.tree()));
    return new ExportedModel(
        document,
        "application/vnd.cyclonedx+json",
        "cdx.json",
        ExportLosses.measured(format(), model, document, remarks));
  }
}
