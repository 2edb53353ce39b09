package dev.glacis.compiler;

import dev.glacis.engine.model.ArchitectureModel;
import java.util.List;

/**
 * An example of a threat definition: a small model and what the definition says about it.
 *
 * @param place file and line
 * @param fires whether the threat must be there, confirmed or assumed; else it must not
 * @param on ids of the elements that carry the threat, exactly; empty means any
 * @param shows ids of the countermeasures that the model shows wherever the threat is, exactly;
 *     null when the example does not say
 */
public record RuleExample(
    String definition,
    String name,
    String place,
    boolean fires,
    List<String> on,
    List<String> shows,
    ArchitectureModel model) {

  public RuleExample {
    on = List.copyOf(on);
    shows = shows == null ? null : List.copyOf(shows);
  }

  @Override
  public String toString() {
    return definition + ": " + name;
  }
}
