package dev.glacis.analysis.evaluation.client;

import dev.glacis.analysis.evaluation.domain.CommittedRevision;
import dev.glacis.analysis.evaluation.domain.RevisionContent;
import dev.glacis.analysis.evaluation.domain.RevisionKey;
import dev.glacis.analysis.evaluation.domain.Revisions;
import dev.glacis.analysis.evaluation.domain.SourcePlaces;
import dev.glacis.analysis.evaluation.domain.SourceView;
import dev.glacis.analysis.evaluation.domain.UnusableRevisionException;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.kit.client.UpstreamUnavailableException;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Revisions as model-service gives them. */
@ApplicationScoped
class ModelServiceRevisions implements Revisions {

  private final ModelServiceInternal internal;
  private final ModelServiceForCallers forCallers;

  ModelServiceRevisions(
      @RestClient ModelServiceInternal internal, @RestClient ModelServiceForCallers forCallers) {
    this.internal = internal;
    this.forCallers = forCallers;
  }

  @Override
  public RevisionContent content(CommittedRevision revision) {
    ModelServiceInternal.InternalRevision answer = fetch(revision);
    Map<String, SourceView> places = answer.sourceMap() == null ? Map.of() : answer.sourceMap();
    return new RevisionContent(architecture(answer), new SourcePlaces(places));
  }

  @Override
  public String idForCaller(RevisionKey revision) {
    return forCallers.revision(revision.systemId(), revision.number()).id();
  }

  private ModelServiceInternal.InternalRevision fetch(CommittedRevision revision) {
    try {
      return internal.revision(revision.tenant(), revision.revisionId());
    } catch (ProcessingException e) {
      throw new UpstreamUnavailableException("model-service cannot be reached", e);
    } catch (ProblemException e) {
      if (e.type() == ProblemType.NOT_FOUND) {
        throw new UnusableRevisionException(e.type().code(), "The revision is gone", e);
      }
      // A wrong secret or audience is put right by an operator: no event may be lost over it.
      throw new UpstreamUnavailableException("model-service refuses: " + e.getMessage(), e);
    }
  }

  private static ArchitectureModel architecture(ModelServiceInternal.InternalRevision answer) {
    try {
      return CanonicalModel.read(answer.architecture());
    } catch (IllegalArgumentException e) {
      throw new UnusableRevisionException(
          ProblemType.INVALID_DOCUMENT.code(), "The architecture model cannot be read", e);
    }
  }
}
