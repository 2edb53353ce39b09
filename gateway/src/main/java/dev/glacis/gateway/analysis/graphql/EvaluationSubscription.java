package dev.glacis.gateway.analysis.graphql;

import dev.glacis.gateway.analysis.application.EvaluationBroadcast;
import dev.glacis.gateway.analysis.view.EvaluationView;
import dev.glacis.gateway.graphql.StreamFailures;
import dev.glacis.gateway.systems.upstream.ModelService;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.tenancy.TenantResolver;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Says when evaluations end, over the WebSocket protocol graphql-transport-ws. */
@GraphQLApi
public class EvaluationSubscription {

  private final ModelService models;
  private final EvaluationBroadcast broadcast;
  private final TenantResolver tenants;
  private final CurrentIdentityAssociation callers;

  EvaluationSubscription(
      @RestClient ModelService models,
      EvaluationBroadcast broadcast,
      TenantResolver tenants,
      CurrentIdentityAssociation callers) {
    this.models = models;
    this.broadcast = broadcast;
    this.tenants = tenants;
    this.callers = callers;
  }

  /**
   * model-service decides whether the caller may see the system. Roles are checked there as well:
   * an annotation would fail the stream before {@link StreamFailures} can tell why.
   */
  @Subscription
  @Description(
      "Evaluations of the system that end from now on; ask for the evaluation once after"
          + " subscribing, since one that ended before is not told again")
  public Multi<EvaluationView> evaluationCompleted(@NonNull @Id String systemId) {
    return StreamFailures.told(Multi.createFrom().deferred(() -> listen(systemId)));
  }

  private Multi<EvaluationView> listen(String systemId) {
    return callers.getDeferredIdentity().onItem().transformToMulti(caller -> of(caller, systemId));
  }

  private Multi<EvaluationView> of(SecurityIdentity identity, String systemId) {
    if (identity.isAnonymous()) {
      throw new ProblemException(
          ProblemType.UNAUTHENTICATED, "Send a valid bearer token with connection_init");
    }
    String tenant = tenants.tenantOf(identity, null);
    return models
        .system(systemId)
        .onItem()
        .transformToMulti(system -> broadcast.listen(tenant, system.id()));
  }
}
