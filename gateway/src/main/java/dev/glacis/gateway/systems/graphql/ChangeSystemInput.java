package dev.glacis.gateway.systems.graphql;

import dev.glacis.gateway.systems.view.SystemPatch;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/**
 * What is said otherwise about a system: what is absent stays, an empty text means none.
 *
 * @param basedOn version of the system that the author has seen; null for any
 */
@Input("ChangeSystemInput")
public record ChangeSystemInput(
    @NotNull @Id String systemId,
    Integer basedOn,
    String name,
    String description,
    String owner,
    List<String> tags) {

  SystemPatch patch() {
    return new SystemPatch(name, description, owner, tags);
  }

  String ifMatch() {
    return basedOn == null ? null : "\"m" + basedOn + '"';
  }
}
