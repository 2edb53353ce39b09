package dev.glacis.engine.attack;

import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static dev.glacis.engine.attack.AttackPack.named;
import static dev.glacis.engine.attack.AttackPack.pack;
import static dev.glacis.engine.evaluation.Stride.DENIAL_OF_SERVICE;
import static dev.glacis.engine.evaluation.Stride.ELEVATION_OF_PRIVILEGE;
import static dev.glacis.engine.evaluation.Stride.INFORMATION_DISCLOSURE;
import static dev.glacis.engine.evaluation.Stride.REPUDIATION;
import static dev.glacis.engine.evaluation.Stride.SPOOFING;
import static dev.glacis.engine.evaluation.Stride.TAMPERING;
import static dev.glacis.engine.model.ElementKind.COMPONENT;
import static dev.glacis.engine.model.ElementKind.DATA_FLOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Cost;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.risk.RiskScale;
import dev.glacis.engine.risk.RiskScaleReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Paths through small systems, worked out by hand. */
class AttackPathsTest {

  /** user (zone 10) → web → db, which stores orders; all in zone 80. */
  private static ModelBuilder shop() {
    return model()
        .zone("outside", 10, null)
        .zone("inside", 80, null)
        .asset("orders", 90)
        .component("user", "actor.user", in("outside"))
        .component("web", "app.service", in("inside"))
        .storing("db", "app.service", in("inside"), List.of("orders"))
        .flow("visit", "user", "web", "content", List.of("user-prompt"))
        .flow("save", "web", "db", "content", List.of("control"));
  }

  private static AttackPack hijackThenSteal() {
    return pack()
        .threat("HIJACK", Scope.COMPONENT, Set.of(TAMPERING, ELEVATION_OF_PRIVILEGE), "web")
        .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
  }

  @Test
  void chainsTwoThreatsAndMultipliesTheirLikelihoods() {
    AttackPath path = only(hijackThenSteal().analyse(shop().build()));
    assertThat(path.id()).isEqualTo("HIJACK@component:web > STEAL@component:db");
    assertThat(path.entry().component().id()).isEqualTo("user");
    // capability low 0.9, no evidence 0.75; zone 10, one hop: exposure 1 − 0.75 × 0.1
    double reached = Math.pow(0.9, 0.35) * Math.pow(0.75, 0.25);
    double first = reached * Math.pow(0.925, 0.4);
    assertThat(path.steps().get(0).likelihood()).isCloseTo(first, within(1e-9));
    assertThat(path.steps().get(1).likelihood()).isCloseTo(reached, within(1e-9));
    assertThat(path.impact()).isCloseTo(Math.sqrt(0.9), within(1e-9));
    assertThat(path.risk()).isEqualTo((int) Math.round(100 * first * reached * Math.sqrt(0.9)));
    assertThat(path.certainty()).isEqualTo(Certainty.CONFIRMED);
    assertThat(path.targets())
        .extracting(target -> target.asset().id() + " " + target.property() + " " + target.value())
        .containsExactly("orders CONFIDENTIALITY 90");
  }

  @Test
  void tellsEachStepInASentence() {
    AttackPath path = only(hijackThenSteal().analyse(shop().build()));
    assertThat(path.entry().sentence()).isEqualTo("user lies in outside, rated 10 of 100.");
    assertThat(path.steps())
        .extracting(AttackStep::sentence)
        .containsExactly(
            "What comes from user reaches web over visit: “Title of HIJACK” lets the attacker"
                + " decide what web does.",
            "What comes from web reaches db over save: “Title of STEAL” lets the attacker read"
                + " what is there, which discloses orders.");
    assertThat(path.sentence()).isEqualTo("From user by way of web to db: this discloses orders.");
    assertThat(path.steps())
        .extracting(step -> step.route().stream().map(ElementRef::id).toList())
        .containsExactly(List.of("user", "visit", "web"), List.of("web", "save", "db"));
  }

  @Test
  void ratesAPathOfOneStepAsItsThreatWhateverTheScale() {
    AttackPack pack = pack().threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
    ModelBuilder model = shop().flow("ask", "web", "db", "content", List.of("query"));
    String own =
        """
        {"format": "glacis-risk-scale", "formatVersion": 1,
         "weights": {"capability": 0.1, "exposure": 0.2, "evidence": 0.7}}
        """;

    for (RiskScale scale :
        List.of(RiskScale.standard(), RiskScaleReader.read(own.getBytes(UTF_8)))) {
      ThreatEngine engine = new ThreatEngine(pack.packs(), scale);
      Evaluation evaluation = engine.evaluate(model.build());
      int risk = evaluation.threats().getFirst().risk().current();

      AttackAnalysis analysis =
          AttackPaths.find(
              engine, evaluation, engine.index(model.build()), AttackOptions.defaults());

      assertThat(only(analysis).risk()).isEqualTo(risk).isGreaterThan(50);
    }
  }

  @Test
  void needsNoStepThatContentPassesWithoutOne() {
    ModelBuilder open = shop().flow("ask", "web", "db", "content", List.of("user-prompt"));
    assertThat(ids(hijackThenSteal().analyse(open.build()))).containsExactly("STEAL@component:db");
  }

  @Test
  void leavesOutPossibleMitigatedAndMerelyRepudiatingThreats() {
    Set<Stride> tampering = Set.of(TAMPERING);
    assertThat(
            pack()
                .threat("R", Scope.COMPONENT, Set.of(REPUDIATION), "web")
                .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db")
                .analyse(shop().build())
                .paths())
        .isEmpty();
    assertThat(
            pack()
                .threat(
                    "HIJACK",
                    Scope.COMPONENT,
                    tampering,
                    Capability.LOW,
                    AttackPack.restingOnThreeUnknowns("web"))
                .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db")
                .analyse(shop().build())
                .paths())
        .isEmpty();
    assertThat(ids(guarded(0.59, tampering).analyse(shop().build()))).hasSize(1);
    assertThat(ids(guarded(0.6, tampering).analyse(shop().build()))).isEmpty();
  }

  private static AttackPack guarded(double effect, Set<Stride> stride) {
    return pack()
        .threat("HIJACK", Scope.COMPONENT, stride, "web")
        .against("CM-GUARD", COMPONENT, Cost.LOW, effect, named(Scope.COMPONENT, "web"))
        .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
  }

  @Test
  void callsAPathAssumedWhenOneOfItsThreatsIs() {
    AttackPack pack =
        pack()
            .threat(
                "HIJACK",
                Scope.COMPONENT,
                Set.of(TAMPERING),
                Capability.LOW,
                AttackPack.facingTheInternet("web"))
            .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
    assertThat(only(pack.analyse(shop().build())).certainty()).isEqualTo(Certainty.ASSUMED);
  }

  @Test
  void stopsContentOfOutsidersAtFlowsThatOnlyTheOwnOrganisationAuthors() {
    AttackPack pack = pack().threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
    ModelBuilder own =
        shop().flow("ask", "web", "db", "content", List.of("query"), "contentControlledBy", "own");
    assertThat(pack.analyse(own.build()).paths()).isEmpty();
    assertThat(ids(hijackThenSteal().analyse(own.build())))
        .containsExactly("HIJACK@component:web > STEAL@component:db");
  }

  @Test
  void turnsADocumentIntoCodeOnlyThroughAThreat() {
    ModelBuilder model =
        model()
            .zone("outside", 10, null)
            .zone("inside", 80, null)
            .asset("files", 90)
            .component("page", "actor.user", in("outside"))
            .component("agent", "app.service", in("inside"))
            .storing("tool", "app.service", in("inside"), List.of("files"))
            .flow("read", "page", "agent", "content", List.of("document"))
            .flow("note", "agent", "tool", "content", List.of("document"))
            .flow("ask", "page", "tool", "content", List.of("query"))
            .flow("call", "agent", "tool", "content", List.of("code"));
    AttackPack pack =
        pack()
            .threat(
                "OBEY",
                Scope.COMPONENT,
                Set.of(TAMPERING),
                Capability.LOW,
                AttackPack.fedByOutsiders("agent"))
            .threat(
                "RUN",
                Scope.COMPONENT,
                Set.of(TAMPERING),
                Capability.LOW,
                AttackPack.takes("code", "tool"));
    assertThat(ids(pack.analyse(model.build())))
        .containsExactly("OBEY@component:agent > RUN@component:tool");
  }

  @Test
  void letsContentDoWhatItIsTheReasonForButNotSpeakForSomebody() {
    ModelBuilder model =
        model()
            .zone("outside", 10, null)
            .zone("inside", 80, null)
            .asset("files", 90)
            .component("page", "actor.user", in("outside"))
            .storing("agent", "app.service", in("inside"), List.of("files"))
            .flow("read", "page", "agent", "content", List.of("document"));
    assertThat(fed(Set.of(TAMPERING, SPOOFING)).analyse(model.build()).paths()).hasSize(1);
    assertThat(fed(Set.of(INFORMATION_DISCLOSURE)).analyse(model.build()).paths()).hasSize(1);
    assertThat(fed(Set.of(SPOOFING)).analyse(model.build()).paths()).isEmpty();
    model.flow("ask", "page", "agent", "content", List.of("user-prompt"));
    assertThat(fed(Set.of(SPOOFING)).analyse(model.build()).paths()).hasSize(1);
  }

  private static AttackPack fed(Set<Stride> stride) {
    return pack()
        .threat(
            "OBEY", Scope.COMPONENT, stride, Capability.LOW, AttackPack.fedByOutsiders("agent"));
  }

  @Test
  void saysWhatCountermeasuresLeaveAndWhichAreMissing() {
    ModelBuilder model = shop().flow("ask", "user", "web", "content", List.of("query"));
    AttackPack pack =
        pack()
            .threat("HIJACK", Scope.COMPONENT, Set.of(TAMPERING), "web")
            .against("CM-THERE", COMPONENT, Cost.LOW, 0.3, named(Scope.COMPONENT, "web"))
            .against("CM-HALF", DATA_FLOW, Cost.LOW, 0.2, named(Scope.DATA_FLOW, "ask"))
            .against("CM-NOWHERE", COMPONENT, Cost.LOW, 0.25)
            .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
    AttackStep first = only(pack.analyse(model.build())).steps().getFirst();
    assertThat(first.remaining()).isCloseTo(0.7, within(1e-9));
    assertThat(first.likelihood())
        .isCloseTo(
            0.7 * Math.pow(0.9, 0.35) * Math.pow(0.75, 0.25) * Math.pow(0.925, 0.4), within(1e-9));
    assertThat(first.missing())
        .containsExactly(
            new MissingCountermeasure(
                "CM-HALF",
                "Title of CM-HALF",
                first.missing().getFirst().effect(),
                List.of("CM-HALF@dataflow:visit")),
            new MissingCountermeasure(
                "CM-NOWHERE", "Title of CM-NOWHERE", 0.25, List.of("CM-NOWHERE@component:web")));
    assertThat(first.missing().getFirst().effect()).isCloseTo(0.2, within(1e-9));
  }

  @Test
  void doesNotLetAnAnswerAskItsCaller() {
    ModelBuilder model =
        shop()
            .storing("tool", "app.service", in("inside"), List.of())
            .carrying("use", "db", "tool", true, List.of(), "content", List.of("query"))
            .flow("feed", "user", "tool", "content", List.of("query"));
    AttackPack pack =
        pack()
            .threat("HIJACK", Scope.COMPONENT, Set.of(TAMPERING), "tool")
            .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
    assertThat(pack.analyse(model.build()).paths()).isEmpty();
    ModelBuilder turned = model.flow("order", "tool", "db", "content", List.of("query"));
    assertThat(ids(pack.analyse(turned.build()))).containsExactly("STEAL@component:db");
  }

  @Test
  void goesNowhereFromWhatHappensByItselfOrOnlyStopsThings() {
    AttackPack mistakes =
        pack()
            .threat(
                "MISTAKE",
                Scope.COMPONENT,
                Set.of(TAMPERING),
                Capability.NONE,
                named(Scope.COMPONENT, "web"))
            .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
    AttackPack outage =
        pack()
            .threat("STOP", Scope.COMPONENT, Set.of(DENIAL_OF_SERVICE), "web")
            .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
    assertThat(mistakes.analyse(shop().build()).paths()).isEmpty();
    assertThat(outage.analyse(shop().build()).paths()).isEmpty();
  }

  @Test
  void reachesFlowsAtAnEndOrFromTheZone() {
    ModelBuilder model =
        shop()
            .component("other", "app.service", in("inside"))
            .storing("vault", "app.service", in("inside"), List.of("orders"))
            .carrying("sync", "other", "vault", false, List.of("orders"));
    AttackPack changed = pack().threat("FORGE", Scope.DATA_FLOW, Set.of(TAMPERING), "sync");
    AttackPack read =
        pack().threat("LISTEN", Scope.DATA_FLOW, Set.of(INFORMATION_DISCLOSURE), "sync", "visit");
    assertThat(changed.analyse(model.build()).paths()).isEmpty();
    changed.threat("HIJACK", Scope.COMPONENT, Set.of(ELEVATION_OF_PRIVILEGE), "web");
    AttackPath path = only(changed.analyse(model.build()));
    assertThat(path.id()).isEqualTo("HIJACK@component:web > FORGE@dataflow:sync");
    assertThat(path.steps().getLast().sentence())
        .startsWith("From the trust zone of web the attacker reaches sync: “Title of FORGE”");
    read.threat("HIJACK", Scope.COMPONENT, Set.of(ELEVATION_OF_PRIVILEGE), "web");
    assertThat(read.analyse(model.build()).paths()).isEmpty();
    read.threat("SPEAK", Scope.COMPONENT, Set.of(SPOOFING), "other");
    ModelBuilder atEnd = model.flow("call", "user", "other", "content", List.of("user-prompt"));
    assertThat(ids(read.analyse(atEnd.build())))
        .containsExactly("SPEAK@component:other > LISTEN@dataflow:sync");
  }

  @Test
  void bridgesTheEndsOfAFlowThatBeginsOutside() {
    ModelBuilder model =
        model()
            .zone("outside", 10, null)
            .zone("inside", 80, null)
            .asset("orders", 90)
            .component("other", "app.service", in("outside"))
            .component("user", "actor.user", null)
            .storing("db", "app.service", in("inside"), List.of("orders"))
            .flow(
                "visit",
                "user",
                "db",
                "content",
                List.of("document"),
                "contentControlledBy",
                "own");
    AttackPack pack =
        pack()
            .threat("FORGE", Scope.DATA_FLOW, Set.of(SPOOFING), "visit")
            .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "db");
    AttackPath path = only(pack.analyse(model.build()));
    assertThat(path.id()).isEqualTo("FORGE@dataflow:visit > STEAL@component:db");
    assertThat(path.steps())
        .extracting(AttackStep::sentence)
        .containsExactly(
            "At user the attacker is at one end of visit: “Title of FORGE” lets the attacker"
                + " decide what travels there.",
            "What travels over visit reaches db: “Title of STEAL” lets the attacker read what is"
                + " there, which discloses orders.");
  }

  @Test
  void endsAtAssetsWhereTheyAreHeld() {
    AttackPack pack =
        pack()
            .threat("HIJACK", Scope.COMPONENT, Set.of(TAMPERING), "web")
            .threat("LOSE", Scope.ASSET, Set.of(INFORMATION_DISCLOSURE), "orders");
    AttackPath path = only(pack.analyse(shop().build()));
    assertThat(path.id()).isEqualTo("HIJACK@component:web > LOSE@asset:orders at db");
    assertThat(path.steps().getLast().sentence())
        .isEqualTo(
            "What comes from web reaches db over save: “Title of LOSE” lets the attacker read"
                + " what is there, which discloses orders.");
  }

  @Test
  void countsAnAssetByItsValueOrItsSensitivity() {
    assertThat(storing("plain", 69).paths()).isEmpty();
    assertThat(storing("plain", 70).paths()).hasSize(1);
    assertThat(storing("secret", null).paths()).hasSize(1);
    assertThat(storing("internal", null).paths()).isEmpty();
  }

  private static AttackAnalysis storing(String sensitivity, Integer confidentiality) {
    ModelBuilder model =
        model()
            .zone("outside", 10, null)
            .asset("thing", confidentiality, "sensitivity", sensitivity)
            .storing("box", "app.service", in("outside"), List.of("thing"));
    return pack()
        .threat("STEAL", Scope.COMPONENT, Set.of(INFORMATION_DISCLOSURE), "box")
        .analyse(model.build());
  }

  private static List<String> ids(AttackAnalysis analysis) {
    assertThat(analysis.complete()).isTrue();
    return analysis.paths().stream().map(AttackPath::id).toList();
  }

  private static AttackPath only(AttackAnalysis analysis) {
    assertThat(ids(analysis)).hasSize(1);
    return analysis.paths().getFirst();
  }
}
