package dev.glacis.gateway.systems.view;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who changed what; {@code before} and {@code after} are JSON, absent when there was nothing. */
@Type("AuditEntry")
@Schema(name = "AuditEntry")
public record AuditEntryView(
    @NotNull @Id String systemId,
    @NotNull Instant at,
    @NotNull String actor,
    @NotNull String action,
    @JsonRawValue @JsonDeserialize(using = JsonTextReader.class) @Schema(type = SchemaType.OBJECT)
        String before,
    @JsonRawValue @JsonDeserialize(using = JsonTextReader.class) @Schema(type = SchemaType.OBJECT)
        String after) {}
