package dev.glacis.gateway.systems.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

/** A trust zone; the rating goes from 0 to 100, higher is more trusted. */
@Type("TrustZone")
public record TrustZoneView(
    @NotNull @Id String id,
    String name,
    String type,
    String description,
    Integer trustRating,
    ParentView parent,
    @JsonDeserialize(using = AttributesReader.class) @NotNull List<@NotNull AttributeView> attributes) {}
