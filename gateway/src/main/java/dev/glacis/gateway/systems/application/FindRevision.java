package dev.glacis.gateway.systems.application;

import dev.glacis.gateway.systems.upstream.ModelService;
import dev.glacis.gateway.systems.view.SystemView;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Finds which revision a caller means. model-service alone knows the head and whose system it is:
 * asking it first keeps an answer about an older revision, or about nothing at all, from looking
 * like one about the head.
 */
@ApplicationScoped
public class FindRevision {

  private final ModelService models;

  FindRevision(@RestClient ModelService models) {
    this.models = models;
  }

  /**
   * @param requested number that the caller asked for; null for the head
   * @return number of a revision that exists; fails with not-found otherwise
   */
  public Uni<Integer> find(String systemId, Integer requested) {
    return models.system(systemId).map(system -> numberOf(system, requested));
  }

  /** As {@link #find}, for a system that was read already. */
  public static int numberOf(SystemView system, Integer requested) {
    int head = system.headRevision();
    if (head == 0) {
      throw new ProblemException(
          ProblemType.NOT_FOUND, "The system " + system.key() + " has no revision yet");
    }
    if (requested == null) {
      return head;
    }
    if (requested < 1 || requested > head) {
      throw ProblemException.notFound("revision", Integer.toString(requested));
    }
    return requested;
  }
}
