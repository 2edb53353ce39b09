package dev.glacis.cli.rules;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.delta.Baseline;
import dev.glacis.engine.delta.EvaluationDelta;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Evaluates models with the packs as they ship, and with a draft on top or in place of one. */
final class DraftComparison {

  private final List<Pack> drafts;
  private final PackSet shipped;
  private final ThreatEngine before;
  private final ThreatEngine after;

  DraftComparison(PackSet shipped, LoadedPack draft) {
    this.drafts = draft.compilation().packs();
    this.shipped = shipped;
    this.before = new ThreatEngine(shipped);
    this.after = new ThreatEngine(draft.together());
  }

  /** The packs that are drafts, by id. */
  List<Pack> drafts() {
    return drafts;
  }

  /** The shipped pack that a draft takes the place of. */
  Optional<Pack> shipped(Pack draft) {
    return shipped.packs().stream().filter(pack -> pack.id().equals(draft.id())).findFirst();
  }

  /** What models are read with: the words of the draft too. */
  Vocabulary vocabulary() {
    return after.packs().vocabulary();
  }

  /** What the draft changes for one model. */
  EvaluationDelta of(ArchitectureModel model) {
    return EvaluationDelta.between(evaluated(before, model), evaluated(after, model));
  }

  private static Baseline evaluated(ThreatEngine engine, ArchitectureModel model) {
    return Baseline.of(engine.evaluate(model), engine.packs()).withModel(model);
  }

  /** Whether only the draft has a definition. */
  boolean isAdded(String definition) {
    return shipped.definition(definition).isEmpty();
  }

  /** Whether the draft leaves a definition out. */
  boolean isRemoved(String definition) {
    return after.packs().definition(definition).isEmpty();
  }
}
