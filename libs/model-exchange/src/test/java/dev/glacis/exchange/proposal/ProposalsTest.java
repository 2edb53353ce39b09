package dev.glacis.exchange.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalsTest {

  private static final Proposals PROPOSALS =
      new Proposals(
          List.of(
              new ProposedThreat(
                  "t",
                  new Origin("tool", "T-1", "Open"),
                  "Title",
                  "Text",
                  List.of("Spoofing"),
                  ProposedSeverity.HIGH,
                  ThreatState.IDENTIFIED,
                  true,
                  List.of(ElementReference.toComponent("a:b")),
                  List.of(new MitigationLink("m", MitigationState.PLANNED, "soon")),
                  Map.of("score", 7L, "more", List.of(Map.of("a", "b"))))),
          List.of(
              new ProposedMitigation(
                  "m", new Origin("tool", null, null), "Title", null, null, Map.of())),
          List.of(new Assumption("s", new Origin("tool", "S", null), "Text", Map.of("k", 1L))),
          List.of());

  @Test
  void surviveStorage() {
    ArchitectureModel stored = CanonicalModel.read(CanonicalModel.write(model(PROPOSALS.plain())));

    assertThat(Proposals.of(stored)).isEqualTo(PROPOSALS);
  }

  @Test
  void changeTheDigest() {
    assertThat(CanonicalModel.digest(model(PROPOSALS.plain())))
        .isNotEqualTo(CanonicalModel.digest(model(Map.of())));
  }

  @Test
  void leaveOutWhatIsMalformed() {
    Map<String, Object> plain =
        Map.of(
            "threats",
            List.of(1L, Map.of("id", "x"), PROPOSALS.plain().get("threats")),
            "mitigations",
            "none");

    assertThat(Proposals.of(model(plain))).isEqualTo(Proposals.none());
  }

  private static ArchitectureModel model(Map<String, Object> proposals) {
    return new ArchitectureModel(
        "id",
        "name",
        null,
        null,
        List.of(),
        Attributes.none(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(Proposals.KEY, proposals));
  }
}
