package dev.glacis.modeling.revision.application;

import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.otm.OtmWriter;
import dev.glacis.modeling.revision.domain.StoredDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes a revision as an OTM document. */
@ApplicationScoped
public class ExportRevision {

  private final ReadRevisionContent content;
  private final OtmWriter writer = new OtmWriter();

  ExportRevision(ReadRevisionContent content) {
    this.content = content;
  }

  public StoredDocument export(String tenantId, UUID systemId, int number, DocumentSyntax syntax) {
    String architecture = content.architecture(tenantId, systemId, number);
    byte[] bytes = writer.write(CanonicalModel.read(architecture), syntax);
    return new StoredDocument(bytes, syntax.mediaType());
  }
}
