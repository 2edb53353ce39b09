package dev.glacis.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Threat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What guards stop is what going along every path one by one finds, on known models. */
class GuardedPathsTest {

  private record Flow(int from, int to, boolean checked, boolean masked) {}

  /** A drawn model: users first, then services; the first service stores the asset. */
  private record Drawn(
      int users, boolean[] guardrail, boolean[] masked, List<Flow> flows, ModelBuilder model) {

    static Drawn of(long seed) {
      Random random = new Random(seed);
      int users = 1 + random.nextInt(2);
      int size = users + 2 + random.nextInt(4);
      boolean[] guardrail = new boolean[size];
      boolean[] masked = new boolean[size];
      ModelBuilder model = ModelBuilder.model().asset("names", null, "sensitivity", "personal");
      for (int i = 0; i < size; i++) {
        guardrail[i] = random.nextInt(3) == 0;
        masked[i] = random.nextInt(3) == 0;
        model.storing(
            "c" + i,
            i < users ? "actor.user" : "ai.model.foundation",
            null,
            i == users ? List.of("names") : List.of(),
            "guardrail",
            guardrail[i] ? "input" : "none",
            "masked",
            masked[i]);
      }
      List<Flow> flows = new ArrayList<>();
      int count = random.nextInt(10);
      for (int i = 0; i < count; i++) {
        Flow flow =
            new Flow(
                random.nextInt(size),
                random.nextInt(size),
                random.nextInt(4) == 0,
                random.nextInt(4) == 0);
        flows.add(flow);
        model.carrying(
            "f" + i,
            "c" + flow.from(),
            "c" + flow.to(),
            false,
            List.of("names"),
            "checked",
            flow.checked(),
            "masked",
            flow.masked());
      }
      return new Drawn(users, guardrail, masked, flows, model);
    }

    /** Whether a path leads from one component to another, past no guard if so wanted. */
    boolean leads(int from, int to, boolean content, boolean open, Set<Integer> before) {
      for (Flow flow : flows) {
        boolean guarded = content ? flow.checked() : flow.masked();
        if (flow.from() == from && !(open && guarded) && !before.contains(flow.to())) {
          if (flow.to() == to) {
            return true;
          }
          Set<Integer> now = new HashSet<>(before);
          now.add(flow.to());
          boolean stopped = content ? guardrail[flow.to()] : masked[flow.to()];
          if (!(open && stopped) && leads(flow.to(), to, content, open, now)) {
            return true;
          }
        }
      }
      return false;
    }
  }

  @Property(tries = 2000, seed = "911")
  void stopUntrustedContent(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    Evaluation evaluation = GuardPacks.ENGINE.evaluate(drawn.model().build());
    for (int target = drawn.users(); target < drawn.guardrail().length; target++) {
      boolean arrives = false;
      boolean open = false;
      for (int user = 0; user < drawn.users(); user++) {
        arrives |= drawn.leads(user, target, true, false, Set.of(user));
        open |= drawn.leads(user, target, true, true, Set.of(user));
      }
      Threat threat = DemoPacks.threat(evaluation, "GUARD-CONTENT-1@component:c" + target);
      assertThat(threat != null).isEqualTo(arrives);
      if (arrives) {
        assertThat(presence(threat, "CM-SCREEN"))
            .as("c%s of %s", target, drawn)
            .isEqualTo(drawn.guardrail()[target] || !open ? Presence.PRESENT : Presence.ABSENT);
      }
    }
  }

  @Property(tries = 2000, seed = "912")
  void stopSensitiveAssets(@ForAll long seed) {
    Drawn drawn = Drawn.of(seed);
    Evaluation evaluation = GuardPacks.ENGINE.evaluate(drawn.model().build());
    int store = drawn.users();
    for (int target = store; target < drawn.masked().length; target++) {
      Threat threat = DemoPacks.threat(evaluation, "GUARD-ASSET-1@component:c" + target);
      boolean fromStore = drawn.leads(store, target, false, false, Set.of(store));
      if (threat != null && fromStore && target != store && onlyTheStoreSends(drawn)) {
        boolean open =
            !drawn.masked()[store] && drawn.leads(store, target, false, true, Set.of(store));
        assertThat(presence(threat, "CM-MASK"))
            .as("c%s of %s", target, drawn)
            .isEqualTo(open ? Presence.ABSENT : Presence.PRESENT);
      }
    }
  }

  /** Whoever sends what it gets from nowhere has it itself. */
  private static boolean onlyTheStoreSends(Drawn drawn) {
    int store = drawn.users();
    return drawn.flows().stream()
        .map(Flow::from)
        .allMatch(from -> from == store || drawn.leads(store, from, false, false, Set.of(store)));
  }

  private static Presence presence(Threat threat, String countermeasure) {
    return threat.countermeasures().stream()
        .filter(applied -> applied.definition().equals(countermeasure))
        .map(AppliedCountermeasure::presence)
        .findFirst()
        .orElseThrow();
  }
}
