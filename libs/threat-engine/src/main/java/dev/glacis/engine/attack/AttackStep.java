package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.ElementRef;
import java.util.List;

/**
 * One step of a path: a threat that the attacker carries out where the steps before have led.
 *
 * @param threat fingerprint of the threat
 * @param title of its definition
 * @param element what the threat is about
 * @param route components and flows in turn, from where the attacker already was to the place of
 *     the threat; only the place itself when no way is needed
 * @param likelihood that the step succeeds once the attacker is there, 0 to 1; that of the first
 *     step includes its exposure
 * @param remaining share of the threat's inherent risk that countermeasures in force leave, 0 to 1
 * @param missing what would reduce the step further, in the order of the definition
 * @param sentence the step in one plain sentence
 */
public record AttackStep(
    String threat,
    String title,
    ElementRef element,
    List<ElementRef> route,
    Gain gain,
    double likelihood,
    double remaining,
    List<MissingCountermeasure> missing,
    String sentence) {

  public AttackStep {
    route = List.copyOf(route);
    missing = List.copyOf(missing);
  }
}
