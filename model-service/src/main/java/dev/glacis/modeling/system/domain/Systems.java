package dev.glacis.modeling.system.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The systems of all tenants; every call names the tenant that it sees. */
public interface Systems {

  Optional<ModeledSystem> find(String tenantId, UUID id);

  /** The system, which nobody else changes until the transaction ends. */
  Optional<ModeledSystem> lock(String tenantId, UUID id);

  /** Like {@link #lock(String, UUID)}, by key. */
  Optional<ModeledSystem> lock(String tenantId, SystemKey key);

  /**
   * Adds a system unless its key is taken, waiting for others who are adding the same.
   *
   * @return whether it was added
   */
  boolean addIfAbsent(ModeledSystem system);

  /** Stores the head of a locked system. */
  void storeHead(ModeledSystem system);

  /**
   * Systems by key.
   *
   * @param after key that the page begins behind; null for the first
   */
  List<ModeledSystem> list(String tenantId, SystemFilter filter, String after, int limit);

  long count(String tenantId, SystemFilter filter);
}
