package dev.glacis.modeling.revision.application;

import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes a revision in the format of another tool, and says what of it is lost on the way. */
@ApplicationScoped
public class ExportRevision {

  private final ReadRevisionContent content;

  ExportRevision(ReadRevisionContent content) {
    this.content = content;
  }

  /**
   * Writes a revision.
   *
   * @param format name of a format that is written
   */
  public ExportedModel export(String tenantId, UUID systemId, int number, String format) {
    FormatWriter writer = writer(format);
    String architecture = content.architecture(tenantId, systemId, number);
    return writer.write(CanonicalModel.read(architecture));
  }

  private static FormatWriter writer(String format) {
    return ExchangeFormats.named(format)
        .flatMap(ExchangeFormat::writer)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.INVALID_PARAMETER,
                    "format must be one of " + String.join(", ", ExchangeFormats.writable())));
  }
}
