package dev.glacis.cli.rules;

import dev.glacis.cli.document.Answered;
import dev.glacis.engine.delta.EvaluationDelta;

/** What a draft would change over all models; grows with each. */
final class DryRunTotals {

  private int models;
  private int differing;
  private int newThreats;
  private int resolved;
  private int changed;
  private int unchanged;
  private int refused;

  void add(Answered<EvaluationDelta> answered) {
    EvaluationDelta delta = answered.answer();
    models++;
    differing += delta.isEmpty() ? 0 : 1;
    newThreats += delta.newThreats().size();
    resolved += delta.resolved().size();
    changed += delta.changed().size();
    unchanged += delta.unchanged();
  }

  void addRefused(int documents) {
    refused += documents;
  }

  /** Models that were evaluated. */
  int models() {
    return models;
  }

  /** Models for which something is new, resolved or changed. */
  int differing() {
    return differing;
  }

  int newThreats() {
    return newThreats;
  }

  int resolved() {
    return resolved;
  }

  int changed() {
    return changed;
  }

  int unchanged() {
    return unchanged;
  }

  /** Documents that were not read. */
  int refused() {
    return refused;
  }
}
