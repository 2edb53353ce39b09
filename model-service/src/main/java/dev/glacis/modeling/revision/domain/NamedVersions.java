package dev.glacis.modeling.revision.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The named versions of all tenants; every call names the tenant that it sees. */
public interface NamedVersions {

  /**
   * Adds a name unless it is taken.
   *
   * @return whether it was added
   */
  boolean addIfAbsent(String tenantId, UUID systemId, NamedVersion version);

  Optional<NamedVersion> find(String tenantId, UUID systemId, String name);

  /**
   * Versions of a system by name.
   *
   * @param after name that the page begins behind; empty text for the first page
   */
  List<NamedVersion> list(String tenantId, UUID systemId, String after, int limit);

  long count(String tenantId, UUID systemId);
}
