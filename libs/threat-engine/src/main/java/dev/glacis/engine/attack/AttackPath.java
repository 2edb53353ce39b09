package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.Certainty;
import java.util.List;

/**
 * Threats that lead one to the next from an entry point to valued assets.
 *
 * @param id fingerprints of the threats, joined by {@code " > "}
 * @param entry the least trusted entry point that leads to the first step, the nearest of several
 * @param targets what the last step hits, the dearest first
 * @param certainty assumed when one of its threats is
 * @param likelihood product of the steps' likelihoods, 0 to 1
 * @param impact of the last threat, 0 to 1
 * @param risk 100 × likelihood × impact, rounded
 * @param sentence the path in one plain sentence
 */
public record AttackPath(
    String id,
    EntryPoint entry,
    List<AttackStep> steps,
    List<ValuedAsset> targets,
    Certainty certainty,
    double likelihood,
    double impact,
    int risk,
    String sentence) {

  public AttackPath {
    steps = List.copyOf(steps);
    targets = List.copyOf(targets);
  }
}
