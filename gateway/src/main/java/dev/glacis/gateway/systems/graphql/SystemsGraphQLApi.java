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
import dev.glacis.gateway.systems.view.SystemInput;
import dev.glacis.gateway.systems.view.SystemPageView;
import dev.glacis.gateway.systems.view.SystemView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

  private static final String ANY_FORMAT = "auto";

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
  @Description("Systems of the caller's tenant; q searches key and name")
  public Uni<@NonNull SystemPageView> systems(
      @DefaultValue("50") int first, String after, String q) {
    return models.systems(first, after, q);
  }

  @Mutation
  @RolesAllowed({ARCHITECT, ADMIN})
  @Description("Creates a system without a revision")
  public Uni<@NonNull SystemView> createSystem(@NonNull SystemInput input) {
    return models.createSystem(input);
  }

  @Mutation
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  @Description("Creates the system when needed and commits the document as its revision")
  public Uni<@NonNull CommittedView> importDocument(@NonNull ImportDocumentInput input) {
    return models.importDocument(
        MediaType.APPLICATION_OCTET_STREAM,
        input.basedOn() == null ? null : quoted(input.basedOn()),
        formatOf(input.format()),
        input.system(),
        input.message(),
        bytes(input.document()));
  }

  @Mutation
  @RolesAllowed({ARCHITECT, ADMIN, AUTOMATION})
  @Description("Commits a revision based on the head that its author has seen")
  public Uni<@NonNull CommittedView> commitRevision(@NonNull CommitRevisionInput input) {
    return models.commitRevision(
        input.systemId(),
        MediaType.APPLICATION_OCTET_STREAM,
        quoted(input.basedOn()),
        formatOf(input.format()),
        input.message(),
        bytes(input.document()));
  }

  private InputStream bytes(String document) {
    return body.limited(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  private static String formatOf(String format) {
    return format == null ? ANY_FORMAT : format;
  }

  private static String quoted(int number) {
    return '"' + Integer.toString(number) + '"';
  }
}
