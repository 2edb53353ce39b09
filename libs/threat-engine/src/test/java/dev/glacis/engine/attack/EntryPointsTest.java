package dev.glacis.engine.attack;

import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static dev.glacis.engine.attack.AttackPack.pack;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.attack.EntryPoint.Reason;
import dev.glacis.engine.graph.ModelGraph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where attacks begin. */
class EntryPointsTest {

  @Test
  void areTheLeastTrustedZonesHoweverTrustedTheyAre() {
    ModelBuilder model =
        model()
            .zone("low", 60, null)
            .zone("high", 80, null)
            .component("a", "app.service", in("high"))
            .component("b", "app.service", in("low"));
    assertThat(entries(model)).containsExactly("b UNTRUSTED_ZONE 60");
  }

  @Test
  void areAllZonesUpToTheBoundAndWhatOutsidersReach() {
    ModelBuilder model =
        model()
            .zone("internet", 5, null)
            .zone("edge", 20, null)
            .zone("inside", 21, null)
            .component("cdn", "app.service", in("edge"))
            .component("browser", "app.service", in("internet"))
            .component("plain", "app.service", in("inside"))
            .component("portal", "app.service", in("inside"), "internetFacing", true)
            .component("closed", "app.service", in("inside"), "internetFacing", false)
            .component("forum", "app.service", in("inside"), "writableBy", "customers")
            .component("wiki", "app.service", in("inside"), "writableBy", "employees")
            .component("person", "actor.user", null);
    assertThat(entries(model))
        .containsExactly(
            "browser UNTRUSTED_ZONE 5",
            "cdn UNTRUSTED_ZONE 20",
            "person OUTSIDER null",
            "portal INTERNET_FACING 21",
            "forum WRITTEN_BY_OUTSIDERS 21");
  }

  @Test
  void areNowhereWhenNothingSaysWhoComesFromWhere() {
    assertThat(entries(model().component("a", "app.service", null))).isEmpty();
  }

  private static List<String> entries(ModelBuilder model) {
    ModelGraph graph = ModelGraph.of(model.build(), pack().packs().vocabulary());
    return EntryPoints.of(new FlowNetwork(graph), 20).stream()
        .map(entry -> name(entry) + " " + entry.reason() + " " + entry.trustRating())
        .toList();
  }

  private static String name(EntryPoint entry) {
    assertThat(entry.sentence()).contains(entry.component().name()).endsWith(".");
    assertThat(entry.reason()).isIn((Object[]) Reason.values());
    return entry.component().id();
  }
}
