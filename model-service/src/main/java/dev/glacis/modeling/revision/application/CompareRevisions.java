package dev.glacis.modeling.revision.application;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.difference.ModelComparison;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.revision.domain.Note;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;
import java.util.UUID;

/** Compares a revision with another one, or with a document that is not stored. */
@ApplicationScoped
public class CompareRevisions {

  private final FindRevision findRevision;
  private final ReadRevisionContent content;
  private final ReadDocument readDocument;
  private final ModelComparison comparison = new ModelComparison(ThreatLibrary.load().vocabulary());

  CompareRevisions(
      FindRevision findRevision, ReadRevisionContent content, ReadDocument readDocument) {
    this.findRevision = findRevision;
    this.content = content;
    this.readDocument = readDocument;
  }

  public Comparison compare(String tenantId, UUID systemId, int before, int after) {
    RevisionView older = view(tenantId, systemId, before);
    RevisionView newer = view(tenantId, systemId, after);
    return new Comparison(
        older,
        newer,
        newer.digest(),
        comparison.compare(model(tenantId, systemId, before), model(tenantId, systemId, after)));
  }

  public Comparison compare(
      String tenantId, UUID systemId, int before, byte[] document, String format) {
    RevisionView older = view(tenantId, systemId, before);
    Draft draft =
        readDocument.read(
            new Commit(document, format, OptionalInt.empty(), new Note(null, null), null));
    return new Comparison(
        older,
        null,
        draft.digest(),
        comparison.compare(model(tenantId, systemId, before), draft.model()));
  }

  private RevisionView view(String tenantId, UUID systemId, int number) {
    return RevisionView.of(findRevision.find(tenantId, systemId, number));
  }

  private ArchitectureModel model(String tenantId, UUID systemId, int number) {
    return CanonicalModel.read(content.architecture(tenantId, systemId, number));
  }
}
