package dev.glacis.modeling.system.domain;

import java.util.List;
import java.util.Optional;

/**
 * Which systems of a list are wanted; all conditions must hold.
 *
 * @param text part of the key or the name, in any case; empty for all
 * @param tag one of its tags; empty for all
 * @param owner its owner; empty for all
 * @param traits what the head of the system must hold
 * @param deleted whether deleted systems are wanted instead of the others
 */
public record SystemFilter(
    Optional<String> text,
    Optional<String> tag,
    Optional<String> owner,
    List<SystemTrait> traits,
    boolean deleted) {

  public SystemFilter {
    text = text.filter(given -> !given.isBlank());
    traits = List.copyOf(traits);
  }
}
