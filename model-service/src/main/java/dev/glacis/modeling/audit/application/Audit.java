package dev.glacis.modeling.audit.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.modeling.audit.domain.AuditAction;
import dev.glacis.modeling.audit.domain.AuditEntry;
import dev.glacis.modeling.audit.domain.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Where use cases say what they changed; it is kept if and only if the change is. */
@ApplicationScoped
public class Audit {

  private final AuditTrail trail;
  private final ObjectMapper mapper;
  private final Clock clock;

  Audit(AuditTrail trail, ObjectMapper mapper, Clock clock) {
    this.trail = trail;
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * Records a change in the running transaction.
   *
   * @param before what was, as callers see it; null when there was nothing
   * @param after what is; null when there is nothing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(Actor actor, UUID systemId, AuditAction action, Object before, Object after) {
    trail.add(
        new AuditEntry(
            0,
            actor.tenantId(),
            systemId,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor.name(),
            action.label(),
            json(before),
            json(after)));
  }

  private String json(Object value) {
    try {
      return value == null ? null : mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours cannot be written as JSON", e);
    }
  }
}
