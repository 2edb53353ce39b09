package dev.glacis.gateway.systems.view;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;

/** The architecture model of one revision. */
@Type("Architecture")
public record ArchitectureView(
    @NotNull List<@NotNull TrustZoneView> trustZones,
    @NotNull List<@NotNull ComponentView> components,
    @JsonAlias("dataFlows") @NotNull List<@NotNull DataFlowView> dataflows,
    @NotNull List<@NotNull AssetView> assets,
    @JsonDeserialize(using = AttributesReader.class) @NotNull List<@NotNull AttributeView> attributes) {}
