package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An evaluation as far as later ones are compared with it; small enough to be kept beside the
 * model. The more it knows of what was evaluated, the more exact are the reasons of a comparison.
 *
 * @param packs the packs by id
 * @param vocabulary digest of which types are others; null when the pack set was not given
 * @param definitions every definition of the packs, by id; empty when the pack set was not given
 * @param model digest of the architecture model; null when it was not given
 * @param risk of the system
 * @param threats reported threats by fingerprint
 * @param possible fingerprints of the possible threats, sorted
 */
public record Baseline(
    List<PackRef> packs,
    String vocabulary,
    List<BaselineDefinition> definitions,
    String model,
    RiskScore risk,
    List<BaselineThreat> threats,
    List<String> possible) {

  public Baseline {
    packs = List.copyOf(packs);
    definitions = List.copyOf(definitions);
    Objects.requireNonNull(risk, "risk");
    threats = List.copyOf(threats);
    possible = List.copyOf(possible);
  }

  /** What an evaluation alone tells. Renamed definitions are then not recognised. */
  public static Baseline of(Evaluation evaluation) {
    List<BaselineThreat> threats = new ArrayList<>();
    List<String> possible = new ArrayList<>();
    evaluation.forEachThreat(
        threat -> {
          if (threat.certainty() == Certainty.POSSIBLE) {
            possible.add(threat.fingerprint());
          } else {
            threats.add(BaselineThreat.of(threat));
          }
        });
    threats.sort(Comparator.comparing(BaselineThreat::fingerprint));
    Collections.sort(possible);
    return new Baseline(
        evaluation.packs(), null, List.of(), null, evaluation.risk(), threats, possible);
  }

  /**
   * An evaluation and the packs that it was made with.
   *
   * @throws IllegalArgumentException when it was made with other packs
   */
  public static Baseline of(Evaluation evaluation, PackSet packs) {
    if (!evaluation.packs().equals(packs.packs().stream().map(Pack::reference).toList())) {
      throw new IllegalArgumentException("the evaluation was made with other packs");
    }
    Baseline alone = of(evaluation);
    return new Baseline(
        alone.packs,
        LogicDigest.of(packs.vocabulary()),
        packs.definitions().stream()
            .map(
                definition ->
                    new BaselineDefinition(
                        definition.id(),
                        definition.version(),
                        definition.pack(),
                        definition.formerly(),
                        LogicDigest.of(definition, packs)))
            .toList(),
        alone.model,
        alone.risk,
        alone.threats,
        alone.possible);
  }

  /** The same, knowing the model: an unchanged one then explains nothing. */
  public Baseline withModel(ArchitectureModel evaluated) {
    return new Baseline(
        packs, vocabulary, definitions, ModelDigest.of(evaluated), risk, threats, possible);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws InvalidBaselineException with the place of what is wrong
   */
  public static Baseline fromJson(byte[] json) {
    return BaselineReader.read(json);
  }

  /** JSON with line breaks; the same baseline gives the same bytes. */
  public byte[] toJson() {
    return BaselineWriter.write(this);
  }
}
