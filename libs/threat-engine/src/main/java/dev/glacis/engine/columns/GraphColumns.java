package dev.glacis.engine.columns;

import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ElementKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Types and facts of the graph as columns; made once per model, several threads may ask. */
final class GraphColumns {

  private final ModelGraph graph;
  private final TypeSets.Numbered numbered;
  private final TypeSets types;
  private final Map<Boolean, TypeSets> typesAtEnds = new ConcurrentHashMap<>();
  private final Map<DerivedFact, Levels[]> flags = new ConcurrentHashMap<>();
  private final Map<List<Object>, NumberSource.Bounds> numbers = new ConcurrentHashMap<>();
  private final Map<Domain.Members, MemberPairs> pairs = new ConcurrentHashMap<>();
  private final Map<MatchProgram, IndexedColumns> indexed = new ConcurrentHashMap<>();

  private GraphColumns(ModelGraph graph) {
    this.graph = graph;
    this.numbered = new TypeSets.Numbered(graph.components());
    this.types = TypeSets.of(numbered, null);
  }

  static GraphColumns of(ModelGraph graph) {
    return graph.derived(GraphColumns.class, GraphColumns::new);
  }

  /** Types of the components. */
  TypeSets types() {
    return types;
  }

  /** Types of the components at one end of each flow. */
  TypeSets typesAtEnd(boolean source) {
    return typesAtEnds.computeIfAbsent(source, end -> TypeSets.of(numbered, graph.ends().all(end)));
  }

  /**
   * The columns of a program; made without a lock, as helpers are waited for.
   *
   * @param helpers make some of them; null when there are none
   */
  IndexedColumns indexed(MatchProgram program, Executor helpers) {
    IndexedColumns made = indexed.get(program);
    if (made == null) {
      made = new IndexedColumns(program, graph, helpers);
      IndexedColumns first = indexed.putIfAbsent(program, made);
      made = first == null ? made : first;
    }
    return made;
  }

  int size(Domain domain) {
    return switch (domain) {
      case Domain.Elements elements -> graph.size(elements.kind());
      case Domain.Members members -> pairs(members).size();
    };
  }

  /** Positions of a domain of members; asks for those of the outer domain, so no lock is held. */
  MemberPairs pairs(Domain.Members domain) {
    MemberPairs made = pairs.get(domain);
    if (made == null) {
      made = MemberPairs.of(graph, this, domain);
      pairs.put(domain, made);
    }
    return made;
  }

  /** A number of every element of a kind. */
  NumberSource.Bounds bounds(NumberSource source, ElementKind kind) {
    return numbers.computeIfAbsent(List.of(source, kind), key -> source.bounds(graph, kind));
  }

  Levels flag(DerivedFact fact, boolean wanted) {
    return flags.computeIfAbsent(fact, this::derive)[wanted ? 1 : 0];
  }

  private Levels[] derive(DerivedFact fact) {
    FlagCosts costs = FlagCosts.of(fact, graph);
    return new Levels[] {Levels.of(costs.whenFalse()), Levels.of(costs.whenTrue())};
  }

  private static final Set<String> PLACES = Set.of("trustZone", "trustRating");
  private static final Map<DerivedFact, Set<String>> FACTS = new EnumMap<>(DerivedFact.class);

  static {
    for (DerivedFact fact :
        List.of(
            DerivedFact.CROSSES_ZONE,
            DerivedFact.ENTERS_MORE_TRUSTED,
            DerivedFact.LEAVES_TO_LESS_TRUSTED,
            DerivedFact.EXPOSURE,
            DerivedFact.EXPOSURE_HOPS,
            DerivedFact.COMPONENT_TRUST,
            DerivedFact.ZONE_TRUST)) {
      FACTS.put(fact, PLACES);
    }
    FACTS.put(DerivedFact.CAN_SEND_OUTWARD, Set.of("trustZone", "trustRating", "toolSideEffects"));
    FACTS.put(DerivedFact.RECEIVES_UNTRUSTED_CONTENT, Set.of("contentControlledBy"));
    FACTS.put(DerivedFact.READS_SENSITIVE_DATA, Set.of("sensitivity"));
    FACTS.put(DerivedFact.CONFIDENTIALITY, Set.of("confidentiality"));
    FACTS.put(DerivedFact.INTEGRITY, Set.of("integrity"));
    FACTS.put(DerivedFact.AVAILABILITY, Set.of("availability"));
  }

  /** Names of the facts on which a fact of the graph can rest. */
  static Set<String> facts(DerivedFact fact) {
    return FACTS.getOrDefault(fact, Set.of());
  }
}
