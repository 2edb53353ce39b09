package dev.glacis.cli.rules;

import dev.glacis.cli.document.Documents.Answers;
import dev.glacis.engine.delta.EvaluationDelta;
import java.io.IOException;

/** Tells what a draft would change, model by model, and then in total. */
interface DryRunReport extends Answers<EvaluationDelta> {

  void end(DryRunTotals totals) throws IOException;
}
