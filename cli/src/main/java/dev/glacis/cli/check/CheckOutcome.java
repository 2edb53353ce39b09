package dev.glacis.cli.check;

import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.exchange.ImportedModel;
import java.util.List;

/** What became of one document. */
sealed interface CheckOutcome {

  /**
   * It was evaluated.
   *
   * @param file as the caller named it; null when it came without a name
   */
  record Checked(String file, ImportedModel document, Evaluation evaluation)
      implements CheckOutcome {

    /** Whether there was something to evaluate. */
    boolean measured() {
      return evaluation.evaluated().checks() > 0;
    }
  }

  /** It was not. */
  record Refused(String file, List<Complaint> complaints) implements CheckOutcome {

    public Refused {
      complaints = List.copyOf(complaints);
    }
  }
}
