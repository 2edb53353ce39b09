package dev.glacis.modeling.audit.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.glacis.modeling.audit.domain.AuditEntry;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry as auditors see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditView(
    UUID systemId,
    Instant at,
    String actor,
    String action,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String before,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String after) {

  static AuditView of(AuditEntry entry) {
    return new AuditView(
        entry.systemId(), entry.at(), entry.actor(), entry.action(), entry.before(), entry.after());
  }
}
