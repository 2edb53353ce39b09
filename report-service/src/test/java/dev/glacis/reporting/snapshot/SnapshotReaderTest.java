package dev.glacis.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.domain.ReportedThreat;
import dev.glacis.reporting.snapshot.json.SnapshotReader;
import dev.glacis.reporting.snapshot.json.UnreadableSnapshotException;
import dev.glacis.reporting.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotReaderTest {

  private static final String REVISION = Samples.text("support-assistant.revision.json");

  private final SnapshotReader reader = new SnapshotReader();

  @Test
  void readsTheGoldenSampleOfTheContract() throws IOException {
    String sample =
        Files.readString(Path.of("..", "docs", "reference", "samples", "internal-evaluation.json"));

    EvaluatedRevision read = reader.read(REVISION, sample);

    ReportedThreat threat = read.threats().getFirst();
    assertThat(threat.id()).isEqualTo("thr_5c1d0a7be2");
    assertThat(threat.stride()).containsExactly(Stride.TAMPERING, Stride.ELEVATION_OF_PRIVILEGE);
    assertThat(threat.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(threat.certainty()).isEqualTo(Certainty.ASSUMED);
    assertThat(threat.assumptions().getFirst().element().id()).isEqualTo("assistant");
    assertThat(threat.explanation().facts().getFirst().origin()).isEqualTo(FactOrigin.STATED);
    assertThat(threat.explanation().path().get(1).kind()).isEqualTo(ElementKind.DATA_FLOW);
    assertThat(read.countermeasures().getFirst().presence()).isEqualTo(Presence.ABSENT);
    assertThat(read.questions().getFirst().riskAtStake()).isEqualTo(81);
    assertThat(read.definitions().getFirst().text().check()).startsWith("Plant a harmless");
    assertThat(read.countermeasureDefinitions().getFirst().text().verify()).contains("TLS");
    assertThat(read.evaluation().evaluated().rules()).isEqualTo(28);
  }

  @Test
  void readsTheArchitectureWithWhatIsUnknown() {
    EvaluatedRevision read = reader.read(REVISION, "{\"evaluation\": {\"id\": \"evl_1\"}}");

    assertThat(read.architecture().trustZones()).hasSize(5);
    assertThat(read.architecture().components()).hasSize(14);
    assertThat(read.revision().number()).isEqualTo(3);
    assertThat(read.threats()).isEmpty();
    assertThat(read.evaluation().evaluated()).isNull();
  }

  @Test
  void ignoresWhatLaterVersionsAdd() {
    EvaluatedRevision read =
        reader.read(
            REVISION, "{\"evaluation\": {\"id\": \"evl_1\", \"mood\": \"good\"}, \"new\": [1]}");

    assertThat(read.evaluation().id()).isEqualTo("evl_1");
  }

  @ParameterizedTest
  @CsvSource({"open,true", "mitigated,true", "partly-mitigated,true", ",true", "accepted,false"})
  void knowsWhetherSomebodyHasDecided(String status, boolean undecided) {
    String value = status == null ? "null" : '"' + status + '"';
    String answer =
        Samples.text("support-assistant.evaluation.json")
            .replace("\"status\": \"open\"", "\"status\": " + value);

    EvaluatedRevision read = reader.read(REVISION, answer);

    assertThat(read.threats()).extracting(ReportedThreat::undecided).containsOnly(undecided);
  }

  @Test
  void refusesWhatIsNoAnswer() {
    assertThatThrownBy(() -> reader.read(REVISION, "{\"evaluation\": \"none\"}"))
        .isInstanceOf(UnreadableSnapshotException.class)
        .hasNoCause();
    assertThatThrownBy(() -> reader.read("[", "{}"))
        .isInstanceOf(UnreadableSnapshotException.class);
  }
}
