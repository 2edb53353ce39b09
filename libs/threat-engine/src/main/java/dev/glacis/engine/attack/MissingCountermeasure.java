package dev.glacis.engine.attack;

import java.util.List;

/**
 * A countermeasure that would reduce a step but is not in force.
 *
 * @param effect share of the threat's risk that it takes away once every instance is there, 0 to 1
 * @param instances {@code CM-id@kind:element} that are not there yet, by id
 */
public record MissingCountermeasure(
    String definition, String title, double effect, List<String> instances) {

  public MissingCountermeasure {
    instances = List.copyOf(instances);
  }
}
