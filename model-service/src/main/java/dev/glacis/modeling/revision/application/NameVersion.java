package dev.glacis.modeling.revision.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.audit.application.Audit;
import dev.glacis.modeling.audit.domain.AuditAction;
import dev.glacis.modeling.revision.domain.NamedVersion;
import dev.glacis.modeling.revision.domain.NamedVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Names a revision; naming it so again does nothing. */
@ApplicationScoped
public class NameVersion {

  private final FindRevision findRevision;
  private final NamedVersions versions;
  private final Audit audit;
  private final Clock clock;

  NameVersion(FindRevision findRevision, NamedVersions versions, Audit audit, Clock clock) {
    this.findRevision = findRevision;
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public NamedVersion name(Actor actor, UUID systemId, String name, int number) {
    findRevision.find(actor.tenantId(), systemId, number);
    NamedVersion version =
        new NamedVersion(
            name, number, actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (versions.addIfAbsent(actor.tenantId(), systemId, version)) {
      audit.record(actor, systemId, AuditAction.VERSION_NAMED, null, version);
      return version;
    }
    NamedVersion known = versions.find(actor.tenantId(), systemId, name).orElseThrow();
    if (known.number() != number) {
      throw new ProblemException(
          ProblemType.VERSION_TAKEN, name + " names revision " + known.number());
    }
    return known;
  }
}
