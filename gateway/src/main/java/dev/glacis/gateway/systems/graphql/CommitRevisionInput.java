package dev.glacis.gateway.systems.graphql;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/**
 * A revision to be committed.
 *
 * @param basedOn number of the head that the author has seen, 0 when there is none
 */
@Input("CommitRevisionInput")
public record CommitRevisionInput(
    @NotNull @Id String systemId,
    int basedOn,
    @NotNull String document,
    String format,
    String message) {}
