package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a document does or may do about a threat of its own; <code>word</code> is its own word for
 * the state.
 */
@Type("ProposedMitigation")
@Schema(name = "ProposedMitigation")
public record ProposedMitigationView(
    @NotNull @Id String id, String title, String state, String word) {}
