package dev.glacis.engine.graph;

import static dev.glacis.engine.DemoPacks.PACKS;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the graph derives from a model. */
class ModelGraphTest {

  @Test
  void findsTheNearestZoneThroughComponents() {
    ModelGraph graph =
        graph(
            model()
                .zone("outer", 10, null)
                .zone("inner", 60, in("outer"))
                .component("host", "app.service", in("inner"))
                .component("process", "app.service", new Parent(ElementKind.COMPONENT, "host"))
                .component("nowhere", "app.service", null));
    assertThat(component(graph, "process").zone().id()).isEqualTo("inner");
    assertThat(component(graph, "process").zone().outer().id()).isEqualTo("outer");
    assertThat(component(graph, "process").trustRating()).isEqualTo(60);
    assertThat(component(graph, "nowhere").trustRating()).isNull();
  }

  @Test
  void findsWhatLiesInAPlaceAfterThePlaceItself() {
    ModelGraph graph =
        graph(
            model()
                .zone("a-inner", 60, in("z-outer"))
                .zone("other", 60, null)
                .zone("z-outer", 10, null)
                .component("elsewhere", "app.service", in("other"))
                .component("host", "app.service", in("a-inner"))
                .component("process", "app.service", new Parent(ElementKind.COMPONENT, "host")));
    assertThat(graph.within(graph.zones().getLast()))
        .extracting(GraphNode::id)
        .containsExactly("z-outer", "a-inner", "host", "process");
    assertThat(graph.within(component(graph, "process")))
        .extracting(GraphNode::id)
        .containsExactly("process");
    assertThat(graph.within(graph.system())).containsExactly(graph.system());
  }

  @Test
  void handsDownOnlyWhatIsMarkedSo() {
    ModelGraph graph =
        graph(
            model()
                .zone("z", 10, null, "tenancy", "multi", "outOfScope", true)
                .component("host", "app.service", in("z"), "rateLimited", true)
                .component(
                    "part",
                    "app.service",
                    new Parent(ElementKind.COMPONENT, "host"),
                    "tenancy",
                    "single"));
    assertThat(component(graph, "host").fact("tenancy"))
        .isEqualTo(new Fact("multi", FactOrigin.INHERITED));
    assertThat(component(graph, "part").fact("tenancy"))
        .isEqualTo(new Fact("single", FactOrigin.STATED));
    assertThat(component(graph, "part").fact("rateLimited")).isNull();
    assertThat(component(graph, "host").outOfScope()).isFalse();
  }

  @Test
  void handsDownThroughAComponentToAZoneInIt() {
    Parent host = new Parent(ElementKind.COMPONENT, "host");
    ModelGraph graph =
        graph(
            model()
                .zone("cloud", 10, null, "tenancy", "multi")
                .component("host", "app.service", in("cloud"))
                .zone("taken", 60, host)
                .component("process", "app.service", in("taken"))
                .component("machine", "app.service", in("cloud"), "tenancy", "single")
                .zone("own", 60, new Parent(ElementKind.COMPONENT, "machine"))
                .component("other", "app.service", in("own")));

    assertThat(component(graph, "process").fact("tenancy"))
        .isEqualTo(new Fact("multi", FactOrigin.INHERITED));
    assertThat(component(graph, "other").fact("tenancy"))
        .isEqualTo(new Fact("single", FactOrigin.INHERITED));
    AttributeColumn ofZones = graph.column(ElementKind.TRUST_ZONE, "tenancy");
    assertThat(graph.zones())
        .extracting(GraphNode::id, zone -> ofZones.value(zone.index()))
        .containsExactlyInAnyOrder(
            tuple("cloud", "multi"), tuple("taken", "multi"), tuple("own", "single"));
    AttributeColumn ofComponents = graph.column(ElementKind.COMPONENT, "tenancy");
    assertThat(ofComponents.value(component(graph, "process").index())).isEqualTo("multi");
    assertThat(ofComponents.value(component(graph, "other").index())).isEqualTo("single");
  }

  @Test
  void takesTheLowestRatingThatReachesAndTheFewestHops() {
    ModelGraph graph =
        graph(
            model()
                .zone("low", 5, null)
                .zone("high", 90, null)
                .component("a", null, in("low"))
                .component("b", null, in("high"))
                .component("c", null, in("high"))
                .component("d", null, in("high"))
                .flow("ab", "a", "b")
                .flow("bc", "b", "c")
                .flow("cd", "d", "c"));
    assertThat(component(graph, "c").exposure().rating()).isEqualTo(5);
    assertThat(component(graph, "c").exposure().hops()).isEqualTo(2);
    assertThat(component(graph, "c").exposure().from().id()).isEqualTo("a");
    assertThat(component(graph, "d").exposure().rating()).isEqualTo(90);
    assertThat(component(graph, "d").exposure().hops()).isZero();
    assertThat(component(graph, "a").outlook().rating()).isEqualTo(5);
    assertThat(component(graph, "d").outlook().rating()).isEqualTo(90);
  }

  @Test
  void knowsThatAnUnratedZoneCouldLowerTheExposure() {
    ModelGraph graph =
        graph(
            model()
                .zone("unrated", null, null)
                .zone("high", 90, null)
                .component("a", null, in("unrated"))
                .component("b", null, in("high"))
                .flow("ab", "a", "b"));
    Exposure exposure = component(graph, "b").exposure();
    assertThat(exposure.rating()).isEqualTo(90);
    assertThat(exposure.settled()).isFalse();
    assertThat(exposure.open().id()).isEqualTo("a");
  }

  /** Seen from the nearest unrated zone itself, the one behind it matters. */
  @Test
  void knowsTheNextUnratedPlaceBehindTheNearest() {
    ModelGraph graph =
        graph(
            model()
                .zone("near", null, null)
                .zone("far", null, null)
                .zone("rated", 90, null)
                .component("a", null, in("near"))
                .component("b", null, in("near"))
                .component("c", null, in("rated"))
                .component("d", null, in("far"))
                .component("e", null, in("far"))
                .flow("ab", "a", "b")
                .flow("bc", "b", "c")
                .flow("cd", "c", "d")
                .flow("de", "d", "e"));
    Exposures outlooks = graph.outlooks();
    int a = component(graph, "a").index();
    int b = component(graph, "b").index();
    int d = component(graph, "d").index();
    assertThat(outlooks.openElsewhere(b, graph.locationOf(d))).isEqualTo(b);
    assertThat(outlooks.openElsewhere(b, graph.locationOf(b))).isEqualTo(d);
    assertThat(outlooks.openElsewhere(a, graph.locationOf(b))).as("behind b").isEqualTo(d);
    assertThat(outlooks.openElsewhere(d, graph.locationOf(d))).isNegative();
  }

  /** They are trusted alike, wherever the outermost one lies. */
  @Test
  void knowsWhatLiesInOnePlaceWithoutAZone() {
    ModelGraph graph =
        graph(
            model()
                .zone("z", 50, null)
                .component("rack", null, null)
                .component("host", null, new Parent(ElementKind.COMPONENT, "rack"))
                .component("a", null, new Parent(ElementKind.COMPONENT, "host"))
                .component("b", null, null)
                .component("c", null, in("z"))
                .component("d", null, new Parent(ElementKind.COMPONENT, "c")));
    assertThat(component(graph, "a").outermost()).isEqualTo(component(graph, "rack"));
    assertThat(component(graph, "rack").outermost()).isEqualTo(component(graph, "rack"));
    assertThat(component(graph, "d").outermost()).isNull();
    assertThat(component(graph, "a").isBeside(component(graph, "host"))).isTrue();
    assertThat(component(graph, "a").isBeside(component(graph, "b"))).isFalse();
    assertThat(component(graph, "d").isBeside(component(graph, "c"))).isTrue();
    assertThat(component(graph, "d").isBeside(component(graph, "b"))).isFalse();
  }

  @Test
  void followsUntrustedContentUntilAFlowSaysOtherwise() {
    ModelGraph graph =
        graph(
            model()
                .component("person", "actor.user", null)
                .component("a", "app.service", null)
                .component("b", "app.service", null)
                .component("c", "app.service", null)
                .flow("1", "person", "a")
                .flow("2", "a", "b")
                .flow("3", "b", "c", "contentControlledBy", "own"));
    assertThat(component(graph, "b").received().holds()).isTrue();
    assertThat(component(graph, "b").received().known()).isEqualTo(Authorship.USER);
    assertThat(component(graph, "b").fact("inputControlledBy"))
        .isEqualTo(new Fact("user", FactOrigin.DERIVED));
    assertThat(component(graph, "c").received().holds()).isFalse();
    assertThat(component(graph, "person").received().holds()).isFalse();
  }

  @Test
  void leavesOpenWhoWritesWhatAStoreHandsOut() {
    ModelGraph graph =
        graph(
            model()
                .component("store", "data.database", null)
                .component("team", "data.database", null, "writableBy", "employees")
                .component("crowd", "data.database", null, "writableBy", "customers")
                .component("a", "app.service", null)
                .component("b", "app.service", null)
                .component("c", "app.service", null)
                .component("d", "app.service", null)
                .flow("1", "store", "a")
                .flow("2", "a", "b")
                .flow("3", "team", "c")
                .flow("4", "crowd", "d")
                .component("e", "app.service", null)
                .flow("5", "store", "e", "contentControlledBy", "own"));
    assertThat(component(graph, "b").received().holds()).isNull();
    assertThat(component(graph, "b").received().open().id()).isEqualTo("1");
    assertThat(component(graph, "c").received().holds()).isFalse();
    assertThat(component(graph, "d").received().holds()).isTrue();
    assertThat(component(graph, "e").received().holds()).isFalse();
  }

  @Test
  void sendsContentBothWaysOverABidirectionalFlow() {
    ModelGraph graph =
        graph(
            model()
                .component("service", "app.service", null)
                .component("web", "ai.external.web", null)
                .carrying("f", "service", "web", true, List.of()));
    assertThat(component(graph, "service").received().known()).isEqualTo(Authorship.PUBLIC);
    assertThat(component(graph, "service").incoming()).hasSize(1);
    assertThat(component(graph, "web").outgoing()).hasSize(1);
  }

  @Test
  void readsValuesAsTheVocabularyTypesThem() {
    ModelGraph graph =
        graph(
            model()
                .component(
                    "a",
                    "app.service",
                    null,
                    "rateLimited",
                    "TRUE",
                    "modality",
                    "text",
                    "writableBy",
                    List.of("own"),
                    "unheardOf",
                    true));
    ComponentNode node = component(graph, "a");
    assertThat(node.fact("rateLimited").value()).isEqualTo(true);
    assertThat(node.fact("modality").value()).isEqualTo(List.of("text"));
    assertThat(node.fact("writableBy")).isNull();
    assertThat(node.fact("unheardOf")).isNull();
  }

  /** What is left out of a system says nothing about the flows into it. */
  @Test
  void takesOverFromADestinationWhatAFlowDoesNotStateButNotItsScope() {
    ModelGraph graph =
        graph(
            model()
                .component("a", "app.service", null)
                .component("b", "app.service", null, "outOfScope", true, "authentication", "token")
                .flow("f", "a", "b"));
    FlowNode flow = graph.flows().getFirst();
    assertThat(flow.fact("authentication").value()).isEqualTo("token");
    assertThat(flow.fact("outOfScope")).isNull();
    assertThat(graph.column(ElementKind.DATA_FLOW, "authentication").value(0)).isEqualTo("token");
    assertThat(graph.column(ElementKind.DATA_FLOW, "outOfScope").known(0)).isFalse();
    assertThat(graph.ofDestinations("authentication").value(1)).isEqualTo("token");
    assertThat(graph.ofDestinations("outOfScope")).isNull();
    assertThat(graph.ofDestinations("unheardOf")).isNull();
  }

  private static ModelGraph graph(ModelBuilder model) {
    return ModelGraph.of(model.build(), PACKS.vocabulary());
  }

  private static ComponentNode component(ModelGraph graph, String id) {
    return graph.components().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
