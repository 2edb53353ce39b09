package dev.glacis.modeling.revision.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Requests that carry a key, so that repeating one does nothing. */
public interface CommitRequests {

  /**
   * A request of one caller.
   *
   * @param fingerprint digest of everything that the request says
   */
  record Request(String tenantId, String caller, String key, String fingerprint) {}

  /** What a request did. */
  record Outcome(String fingerprint, UUID systemId, int number, boolean unchanged) {}

  /**
   * Takes a key, waiting for others who are taking it. A key that was taken before {@code expired}
   * is free again.
   *
   * @return what the request with this key did before; empty when it is taken now
   */
  Optional<Outcome> take(Request request, Instant now, Instant expired);

  /** Keeps what the request did that took the key in this transaction. */
  void finish(Request request, UUID systemId, int number, boolean unchanged);

  /**
   * Deletes keys that were taken before.
   *
   * @param most how many at most
   * @return how many were deleted
   */
  int deleteExpired(Instant expired, int most);
}
