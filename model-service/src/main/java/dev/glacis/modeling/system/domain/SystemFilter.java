package dev.glacis.modeling.system.domain;

import java.util.Optional;

/**
 * Which systems of a list are wanted.
 *
 * @param text part of the key or the name, in any case; empty for all
 */
public record SystemFilter(Optional<String> text) {

  public static SystemFilter ofText(String text) {
    return new SystemFilter(Optional.ofNullable(text).filter(given -> !given.isBlank()));
  }
}
