package dev.glacis.modeling.system.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The systems of all tenants; every call names the tenant that it sees. */
public interface Systems {

  Optional<ModeledSystem> find(String tenantId, UUID id);

  /** The system, which nobody else changes until the transaction ends. */
  Optional<ModeledSystem> lock(String tenantId, UUID id);

  /** Like {@link #lock(String, UUID)}, for a system that is deleted. */
  Optional<ModeledSystem> lockDeleted(String tenantId, UUID id);

  /** Finds a system whether it is deleted or not. */
  Optional<ModeledSystem> findKept(String tenantId, UUID id);

  /** Like {@link #lock(String, UUID)}, by key. */
  Optional<ModeledSystem> lock(String tenantId, SystemKey key);

  /**
   * Adds a system unless its key is taken, waiting for others who are adding the same.
   *
   * @return whether it was added
   */
  boolean addIfAbsent(ModeledSystem system);

  /** Stores the head of a locked system, and what it holds for searching. */
  void storeHead(ModeledSystem system, Set<SystemTrait> traits);

  /** Stores what people say about a locked system. */
  void storeDescription(ModeledSystem system);

  /** Marks a locked system as deleted: nobody finds it any more. Its key stays taken. */
  void storeDeletion(ModeledSystem system, Instant at);

  /** Takes back the deletion of a locked system. */
  void storeRestoration(ModeledSystem system);

  /**
   * Systems by key.
   *
   * @param after key that the page begins behind; null for the first
   */
  List<ModeledSystem> list(String tenantId, SystemFilter filter, String after, int limit);

  long count(String tenantId, SystemFilter filter);
}
