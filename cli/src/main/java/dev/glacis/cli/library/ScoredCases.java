package dev.glacis.cli.library;

import dev.glacis.cli.Console;
import dev.glacis.cli.document.Answered;
import dev.glacis.cli.document.Complaint;
import dev.glacis.cli.document.Documents;
import dev.glacis.cli.document.LocalLimits;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.library.score.CaseScore;
import dev.glacis.library.score.ExpectedTechniques;
import dev.glacis.library.score.LibraryScoring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Scores documents one after the other and says which case each of them is. */
final class ScoredCases {

  private final LibraryScoring scoring;
  private final ExpectedTechniques expected;
  private final Console console;
  private final List<CaseScore> scores = new ArrayList<>();
  private boolean complete = true;

  ScoredCases(LibraryScoring scoring, ExpectedTechniques expected, Console console) {
    this.scoring = scoring;
    this.expected = expected;
    this.console = console;
  }

  /** Scores by the id of their case. */
  List<CaseScore> scores() {
    return scores.stream().sorted(Comparator.comparing(CaseScore::id)).toList();
  }

  /** Whether every document was read and each is a case of its own. */
  boolean read(Documents documents) throws IOException {
    Documents.Tally tally =
        documents.forEach(
            LocalLimits.ofWholeDocuments(ThreatLibrary.load().vocabulary()),
            Function.identity(),
            this::take);
    remark();
    return complete && tally.complete();
  }

  private void take(Answered<ArchitectureModel> read) {
    String name = name(read);
    Optional<String> known = expected.named(name).or(() -> expected.named(read.answer().id()));
    String id = known.orElse(name);
    if (scores.stream().anyMatch(score -> score.id().equals(id))) {
      Complaint.ofTheFile("left-out", "Another document is case " + id + " already.")
          .say(read.file(), console);
      complete = false;
      return;
    }
    scores.add(scoring.score(id, read.answer(), expected));
  }

  private static String name(Answered<ArchitectureModel> read) {
    return read.file() == null
        ? read.answer().id()
        : Path.of(read.file()).getFileName().toString().replaceFirst("(\\.otm)?\\.\\w+$", "");
  }

  private void remark() {
    List<String> without =
        expected.byCase().keySet().stream()
            .filter(id -> scores.stream().noneMatch(score -> score.id().equals(id)))
            .toList();
    if (!without.isEmpty()) {
      console.say("No document for " + without.size() + " cases: " + String.join(" ", without));
    }
    if (!scoring.unknown(expected).isEmpty()) {
      console.say(
          "Not in the pinned release of ATLAS: " + String.join(" ", scoring.unknown(expected)));
    }
  }
}
