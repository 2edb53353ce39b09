package dev.glacis.gateway.systems.upstream;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which systems are wanted: all conditions must hold; what is empty or null asks for all. */
public record SystemQuery(
    @QueryParam("q") @Parameter(description = "Part of the key or the name") String q,
    @QueryParam("tag") String tag,
    @QueryParam("owner") String owner,
    @QueryParam("componentType") @Parameter(description = "A type; its subtypes count")
        List<String> componentType,
    @QueryParam("attribute") @Parameter(description = "name:value of any element")
        List<String> attribute,
    @QueryParam("sensitivity") @Parameter(description = "Class of an asset")
        List<String> sensitivity,
    @QueryParam("deleted")
        @Parameter(
            description = "true for deleted systems instead of the others",
            schema = @Schema(type = SchemaType.BOOLEAN))
        String deleted) {}
