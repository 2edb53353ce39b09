package dev.glacis.modeling.system.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Systems of all tenants whose head was stored before systems were searched by traits. */
public interface TraitBacklog {

  /**
   * A head whose traits are missing.
   *
   * @param head number of the revision
   * @param architecture canonical JSON of the architecture model
   */
  record MissingTraits(String tenantId, UUID systemId, int head, String architecture) {}

  /**
   * The next one by id.
   *
   * @param after id that it comes behind
   */
  Optional<MissingTraits> next(UUID after);

  /** Stores the traits, unless the system has got a newer head. */
  void fill(MissingTraits missing, Set<SystemTrait> traits);
}
