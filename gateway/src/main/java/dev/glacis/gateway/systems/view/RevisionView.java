package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An immutable snapshot of a system; <code>digest</code> is the SHA-256 of its canonical
 * architecture model, <code>restores</code> the number of the revision whose content it repeats.
 */
@Type("Revision")
@Schema(name = "Revision")
public record RevisionView(
    @NotNull @Id String id,
    @NotNull @Id String systemId,
    int number,
    @NotNull String digest,
    @NotNull String format,
    String author,
    String message,
    String originFile,
    String originCommit,
    Integer restores,
    @NotNull Instant committedAt) {}
