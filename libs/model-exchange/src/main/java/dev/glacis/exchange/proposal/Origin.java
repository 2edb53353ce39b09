package dev.glacis.exchange.proposal;

import java.util.Objects;

/**
 * Where a proposal comes from.
 *
 * @param format name of the format
 * @param sourceId id in the source; null when it has none
 * @param state the source's own word for the state; null when it says none
 */
public record Origin(String format, String sourceId, String state) {

  public Origin {
    Objects.requireNonNull(format, "format");
  }
}
