package dev.glacis.modeling.revision.application;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.modeling.revision.domain.NamedVersion;
import dev.glacis.modeling.revision.domain.NamedVersions;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Lists the named versions of a system by name. */
@ApplicationScoped
public class ListVersions {

  private final Systems systems;
  private final NamedVersions versions;

  ListVersions(Systems systems, NamedVersions versions) {
    this.systems = systems;
    this.versions = versions;
  }

  @Transactional
  public Page<NamedVersion> list(String tenantId, UUID systemId, PageRequest request) {
    systems
        .find(tenantId, systemId)
        .orElseThrow(() -> ProblemException.notFound("system", systemId.toString()));
    List<NamedVersion> rows =
        versions.list(tenantId, systemId, request.after().orElse(""), request.first() + 1);
    return Page.of(rows, request, versions.count(tenantId, systemId), NamedVersion::name);
  }
}
