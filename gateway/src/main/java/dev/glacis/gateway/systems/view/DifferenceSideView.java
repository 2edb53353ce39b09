package dev.glacis.gateway.systems.view;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the models compared; {@code revision} is absent for a document that is not stored. */
@Type("DifferenceSide")
@Schema(name = "DifferenceSide")
public record DifferenceSideView(Integer revision, @NotNull String digest) {}
