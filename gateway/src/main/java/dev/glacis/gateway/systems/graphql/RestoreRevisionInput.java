package dev.glacis.gateway.systems.graphql;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/**
 * An old revision whose content is to be the newest.
 *
 * @param basedOn number of the head that the author has seen
 */
@Input("RestoreRevisionInput")
public record RestoreRevisionInput(
    @NotNull @Id String systemId, int number, int basedOn, String message) {}
