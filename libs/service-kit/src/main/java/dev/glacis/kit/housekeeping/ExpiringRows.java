package dev.glacis.kit.housekeeping;

import java.time.Instant;

/** Rows that a service keeps for a while. Every bean of this type is cleared once an hour. */
public interface ExpiringRows {

  /** What the log calls them. */
  String name();

  /**
   * Deletes some of the rows that have had their time, few enough for a short transaction.
   *
   * @return how many were deleted; 0 when there is nothing left to delete
   */
  int deleteExpired(Instant now);
}
