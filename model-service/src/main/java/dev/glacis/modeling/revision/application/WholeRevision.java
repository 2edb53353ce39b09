package dev.glacis.modeling.revision.application;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.glacis.exchange.SourceMap;
import dev.glacis.modeling.system.application.SystemView;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A revision with its content, for the other services.
 *
 * @param architecture canonical JSON of the architecture model
 * @param sourceMap place in the committed document by {@code kind:id}
 */
public record WholeRevision(
    SystemView system,
    RevisionView revision,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String architecture,
    Map<String, SourceMap.Place> sourceMap) {}
