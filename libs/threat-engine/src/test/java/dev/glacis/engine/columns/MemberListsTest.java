package dev.glacis.engine.columns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.DemoPacks;
import dev.glacis.engine.ModelBuilder;
import dev.glacis.engine.graph.Adjacency;
import dev.glacis.engine.graph.Bits;
import dev.glacis.engine.graph.ListRelation;
import dev.glacis.engine.graph.ModelGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists of some hundred owners against going through them member by member. */
class MemberListsTest {

  private static final int COMPONENTS = 150;
  private static final int ROUNDS = 200;

  private static final ModelGraph GRAPH = graph(new Random(5));

  private final Random random = new Random(11);

  @ParameterizedTest
  @EnumSource
  void findOwnersOfSomeOrOnlySuchMembers(ListRelation relation) {
    MemberLists lists = lists(relation);
    for (int round = 0; round < ROUNDS; round++) {
      long[] set = drawn(lists.members());
      long[] among = drawn(lists.owners());
      long[] some = lists.some(set, among);
      long[] every = lists.every(set, among);
      for (int owner = Bits.next(among, 0); owner >= 0; owner = Bits.next(among, owner + 1)) {
        int inSet = 0;
        Adjacency all = lists.lists();
        for (int at = all.begin(owner); at < all.end(owner); at++) {
          inSet += Bits.has(set, all.member(at)) ? 1 : 0;
        }
        assertThat(Bits.has(some, owner)).isEqualTo(inSet > 0);
        assertThat(Bits.has(every, owner)).isEqualTo(inSet == all.count(owner));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void addUpWhatAllMembersTake(ListRelation relation) {
    MemberLists lists = lists(relation);
    for (int round = 0; round < ROUNDS; round++) {
      boolean local = random.nextBoolean();
      long[] among = drawn(lists.owners());
      long[] doubtful = random.nextBoolean() ? drawn(lists.members()) : Bits.none(lists.members());
      byte[] costs = new byte[lists.members()];
      for (int i = 0; i < costs.length; i++) {
        costs[i] = (byte) Math.max(0, random.nextInt(20) - 15);
      }
      Levels takes = Levels.of(costs).doubting(new Doubt(doubtful, null));
      Levels sums = lists.sums(takes, local, among);
      for (int owner = Bits.next(among, 0); owner >= 0; owner = Bits.next(among, owner + 1)) {
        assertSum(lists.lists(), owner, costs, takes, local, sums);
      }
    }
  }

  private static void assertSum(
      Adjacency lists, int owner, byte[] costs, Levels takes, boolean local, Levels sums) {
    int sum = 0;
    boolean never = false;
    boolean doubt = false;
    for (int at = lists.begin(owner); at < lists.end(owner); at++) {
      int cost = costs[lists.member(at)];
      never |= cost == Levels.NEVER;
      doubt |= cost > 0 && (sum > 0 && !local || takes.doubtful(lists.member(at)));
      sum += cost;
    }
    assertThat(sums.cost(owner)).isEqualTo(never ? Levels.NEVER : Math.min(sum, Levels.MANY));
    assertThat(sums.doubtful(owner)).isEqualTo(doubt && !never);
  }

  /** From nothing to nearly everything. */
  private long[] drawn(int elements) {
    int density = random.nextInt(11);
    long[] drawn = Bits.none(elements);
    for (int i = 0; i < elements; i++) {
      if (random.nextInt(10) < density) {
        Bits.add(drawn, i);
      }
    }
    return drawn;
  }

  private static MemberLists lists(ListRelation relation) {
    return new MemberLists(
        GRAPH, relation, GRAPH.relation(relation), GRAPH.size(relation.member()));
  }

  private static ModelGraph graph(Random random) {
    ModelBuilder model = ModelBuilder.model();
    for (int i = 0; i < 12; i++) {
      model.zone("z" + i, null, null);
    }
    for (int i = 0; i < 90; i++) {
      model.asset("a" + i, null);
    }
    for (int i = 0; i < COMPONENTS; i++) {
      model.storing(
          "c" + i, "app.service", ModelBuilder.in("z" + random.nextInt(12)), assets(random));
    }
    for (int i = 0; i < 3 * COMPONENTS; i++) {
      String from = "c" + random.nextInt(COMPONENTS);
      String to = random.nextInt(20) == 0 ? from : "c" + random.nextInt(COMPONENTS);
      model.carrying("f" + i, from, to, random.nextInt(4) == 0, assets(random));
    }
    return ModelGraph.of(model.build(), DemoPacks.PACKS.vocabulary());
  }

  private static List<String> assets(Random random) {
    List<String> assets = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      assets.add("a" + random.nextInt(90));
    }
    return assets.stream().distinct().toList();
  }
}
