package dev.glacis.modeling.revision.application;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.difference.ModelComparison;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.revision.domain.Note;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
    // Reading takes as long as comparing: while the newer one is fetched, the older one is read.
    String architecture = content.architecture(tenantId, systemId, before);
    try (ExecutorService reader = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<ArchitectureModel> olderModel = reader.submit(() -> CanonicalModel.read(architecture));
      ArchitectureModel newerModel = model(tenantId, systemId, after);
      return new Comparison(
          older, newer, newer.digest(), comparison.compare(finished(olderModel), newerModel));
    }
  }

  public Comparison compare(String tenantId, UUID systemId, int before, SentDocument document) {
    RevisionView older = view(tenantId, systemId, before);
    Draft draft = readDocument.read(document, new Note(null, null));
    return new Comparison(
        older,
        null,
        draft.digest(),
        comparison.compare(model(tenantId, systemId, before), draft.model()));
  }

  private RevisionView view(String tenantId, UUID systemId, int number) {
    return RevisionView.of(findRevision.find(tenantId, systemId, number));
  }

  private static ArchitectureModel finished(Future<ArchitectureModel> reading) {
    try {
      return reading.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while reading a revision", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a revision of ours cannot be read", failed.getCause());
    }
  }

  private ArchitectureModel model(String tenantId, UUID systemId, int number) {
    return CanonicalModel.read(content.architecture(tenantId, systemId, number));
  }
}
