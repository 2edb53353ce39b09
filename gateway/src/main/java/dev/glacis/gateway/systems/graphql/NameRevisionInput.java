package dev.glacis.gateway.systems.graphql;

import dev.glacis.gateway.systems.view.VersionInput;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** A name for a revision. */
@Input("NameRevisionInput")
public record NameRevisionInput(@NotNull @Id String systemId, @NotNull String name, int number) {

  VersionInput version() {
    return new VersionInput(name, number);
  }
}
