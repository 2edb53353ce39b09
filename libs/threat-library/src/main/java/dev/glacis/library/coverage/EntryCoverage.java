package dev.glacis.library.coverage;

import dev.glacis.library.coverage.EntryStatus.Mapped;
import dev.glacis.library.coverage.EntryStatus.MappedBy;
import dev.glacis.library.coverage.EntryStatus.Open;
import dev.glacis.library.coverage.EntryStatus.OutOfScope;

/**
 * How one entry of a list is covered.
 *
 * @param group whether other entries lie below it in a list that counts its leaves only
 */
public record EntryCoverage(String id, String name, boolean group, EntryStatus status) {

  /** Whether a definition that can fire names the entry or a close relative. */
  public boolean covered() {
    return switch (status) {
      case Mapped mapped -> true;
      case MappedBy mapped -> true;
      case OutOfScope excluded -> false;
      case Open open -> false;
    };
  }

  /** Whether the entry counts in the figure of its list. */
  public boolean counted() {
    return !group && !(status instanceof OutOfScope);
  }

  /** Whether nobody dealt with the entry. */
  public boolean open() {
    return status instanceof Open;
  }
}
