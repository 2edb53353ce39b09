package dev.glacis.gateway.systems.view;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

/** A data flow; it points the way its content travels. */
@Type("DataFlow")
public record DataFlowView(
    @NotNull @Id String id,
    String name,
    String description,
    @NotNull @Id String source,
    @NotNull @Id String destination,
    boolean bidirectional,
    @NotNull List<@NotNull String> assets,
    @NotNull List<@NotNull String> tags,
    @JsonDeserialize(using = AttributesReader.class) @NotNull List<@NotNull AttributeView> attributes) {}
