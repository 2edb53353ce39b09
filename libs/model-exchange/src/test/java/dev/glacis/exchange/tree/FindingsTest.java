package dev.glacis.exchange.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.SourceMap.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was found in a part that is added is told as if it had been found without parts. */
class FindingsTest {

  @ParameterizedTest
  @CsvSource({"0,0", "2,3", "0,501", "100,501", "499,2", "500,1", "501,1", "700,0"})
  void tellsTheSameOfParts(int before, int apart) {
    Findings whole = Findings.lenient();
    Findings parted = Findings.lenient();
    Findings part = parted.part();
    find(whole, 0, before);
    find(parted, 0, before);
    find(whole, before, before + apart);
    find(part, before, before + apart);
    parted.add(part);
    find(whole, 9_000, 9_002);
    find(parted, 9_000, 9_002);

    assertThat(parted.report("otm")).isEqualTo(whole.report("otm"));
  }

  @Test
  void refusesForTheSame() {
    Findings whole = new Findings();
    Findings parted = new Findings();
    Findings part = parted.part();
    find(whole, 0, 60);
    find(parted, 0, 60);
    find(whole, 60, 130);
    find(part, 60, 130);
    parted.add(part);

    assertThat(refusal(parted).violations())
        .isEqualTo(refusal(whole).violations())
        .hasSize(TreeBuilder.MOST_VIOLATIONS);
  }

  private static RefusedDocumentException refusal(Findings findings) {
    return catchThrowableOfType(RefusedDocumentException.class, findings::refuseViolations);
  }

  private static void find(Findings findings, int from, int to) {
    for (int i = from; i < to; i++) {
      Place place = new Place("/components/" + i, i + 1, 3);
      findings.violation(RefusalCode.WRONG_VALUE, place, "Broken.");
      findings.guessed(place, "Guessed.");
      findings.warning(place, "Look here.");
      findings.keptUnread(i % 2 == 0 ? "\"x\"" : "\"y\"", place);
      findings.imported(ContentKind.FLOWS, 2);
      findings.leftOut(ContentKind.FLOWS);
      findings.inferred(ContentKind.ZONES);
      findings.mapped();
    }
  }
}
