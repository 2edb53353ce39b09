package dev.glacis.gateway.systems.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

/** Something of value, rated from 0 to 100. */
@Type("Asset")
public record AssetView(
    @NotNull @Id String id,
    String name,
    String description,
    Integer confidentiality,
    Integer integrity,
    Integer availability,
    @JsonDeserialize(using = AttributesReader.class) @NotNull List<@NotNull AttributeView> attributes) {}
