package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a proposal comes from: the format of the document, the id there and the document's own word
 * for the state.
 */
@Type("ProposalOrigin")
@Schema(name = "ProposalOrigin")
public record ProposalOriginView(@NotNull String format, String sourceId, String state) {}
