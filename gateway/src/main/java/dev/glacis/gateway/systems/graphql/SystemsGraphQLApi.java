package dev.glacis.gateway.systems.graphql;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.gateway.http.DocumentBody;
import dev.glacis.gateway.systems.upstream.ModelService;
import dev.glacis.gateway.systems.view.CommittedView;
import dev.glacis.gateway.systems.view.SystemPageView;
import dev.glacis.gateway.systems.view.SystemView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Systems of the caller's tenant. */
@GraphQLApi
public class SystemsGraphQLApi {

  private final ModelService models;
  private final DocumentBody body;

  SystemsGraphQLApi(@RestClient ModelService models, DocumentBody body) {
    this.models = models;
    this.body = body;
  }

  @Query
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Description("A system of the caller's tenant")
  public Uni<SystemView> system(@NonNull @Id String id) {
    return models.system(id);
  }

  @Query
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  @Description("Systems of the caller's tenant; q searches key and name, as in the filter")
  public Uni<@NonNull SystemPageView> systems(
      SystemFilter filter, @DefaultValue("50") int first, String after, String q) {
    return models.systems(first, after, SystemFilter.query(filter, q));
  }

  @Mutation
  @RolesAllowed({ARCHITECT, ADMIN})
  @Description("Creates a system, without a revision or from a template")
  public Uni<@NonNull SystemView> createSystem(@NonNull CreateSystemInput input) {
    return models.createSystem(input.toInput());
  }

  @Mutation
  @RolesAllowed({ARCHITECT, ADMIN})
  @Description("Changes what people say about a system")
  public Uni<@NonNull SystemView> changeSystem(@NonNull ChangeSystemInput input) {
    return models.changeSystem(input.systemId(), input.ifMatch(), input.patch());
  }

  @Mutation
  @RolesAllowed(ADMIN)
  @Description("Deletes a system so that it can be restored; gives its id")
  @Id
  public Uni<@NonNull String> deleteSystem(@NonNull @Id String systemId) {
    return models.deleteSystem(systemId).replaceWith(systemId);
  }

  @Mutation
  @RolesAllowed(ADMIN)
  @Description("Takes back the deletion of a system")
  public Uni<@NonNull SystemView> restoreSystem(@NonNull @Id String systemId) {
    return models.restoreSystem(systemId);
  }

  @Mutation
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  @Description("Creates the system when needed and commits the document as its revision")
  public Uni<@NonNull CommittedView> importDocument(@NonNull ImportDocumentInput input) {
    SentDocument sent = input.sent();
    return models.importDocument(input.system(), input.parameters(sent), limited(sent));
  }

  @Mutation
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  @Description("Commits a revision based on the head that its author has seen")
  public Uni<@NonNull CommittedView> commitRevision(@NonNull CommitRevisionInput input) {
    SentDocument sent = input.sent();
    return models.commitRevision(input.systemId(), input.parameters(sent), limited(sent));
  }

  private InputStream limited(SentDocument document) {
    return body.limited(new ByteArrayInputStream(document.bytes()));
  }
}
