package dev.glacis.gateway.systems.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

/** A component of the system. */
@Type("Component")
public record ComponentView(
    @NotNull @Id String id,
    String name,
    @NotNull String type,
    String description,
    ParentView parent,
    @NotNull List<@NotNull String> assetsProcessed,
    @NotNull List<@NotNull String> assetsStored,
    @NotNull List<@NotNull String> tags,
    @JsonDeserialize(using = AttributesReader.class) @NotNull List<@NotNull AttributeView> attributes) {}
