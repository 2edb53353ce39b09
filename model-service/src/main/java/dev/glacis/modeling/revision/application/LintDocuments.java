package dev.glacis.modeling.revision.application;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.lint.LintReport;
import dev.glacis.exchange.lint.ModelLinter;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.revision.domain.Note;
import dev.glacis.modeling.revision.domain.RevisionContent;
import dev.glacis.modeling.revision.domain.Revisions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Looks for what is wrong, missing or contradictory in revisions and documents. */
@ApplicationScoped
public class LintDocuments {

  private final Revisions revisions;
  private final ReadDocument readDocument;
  private final ModelLinter linter = new ModelLinter(new ThreatEngine(ThreatLibrary.load()));

  LintDocuments(Revisions revisions, ReadDocument readDocument) {
    this.revisions = revisions;
    this.readDocument = readDocument;
  }

  /** Places are those of the document that was committed. */
  public LintReport revision(String tenantId, UUID systemId, int number) {
    RevisionContent content =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    revisions
                        .find(tenantId, systemId, number)
                        .flatMap(revisions::content)
                        .orElseThrow(
                            () -> ProblemException.notFound("revision", systemId + "/" + number)));
    return linter.lint(
        CanonicalModel.read(content.architecture()), content.sourceMap(), content.lossReport());
  }

  /** A document that cannot be read at all is refused as one that is to be committed. */
  public LintReport document(SentDocument document) {
    Draft draft = readDocument.read(document, new Note(null, null));
    return linter.lint(draft.model(), draft.content().sourceMap(), draft.content().lossReport());
  }
}
