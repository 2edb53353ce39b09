package dev.glacis.engine.pack;

import dev.glacis.engine.model.ElementKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words that packs and models speak.
 *
 * @param types component types by id
 * @param attributes by name
 * @param derivedFacts each after those that its condition reads
 * @param derivedControls by name
 * @param taxonomies entries of public taxonomies by id, by name of the taxonomy
 */
public record Vocabulary(
    SortedMap<String, ComponentType> types,
    SortedMap<String, AttributeDefinition> attributes,
    List<DerivedFactDefinition> derivedFacts,
    SortedMap<String, DerivedControlDefinition> derivedControls,
    SortedMap<String, SortedMap<String, TaxonomyReference>> taxonomies) {

  public Vocabulary {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    derivedFacts = List.copyOf(derivedFacts);
    derivedControls = Collections.unmodifiableSortedMap(new TreeMap<>(derivedControls));
    SortedMap<String, SortedMap<String, TaxonomyReference>> entries = new TreeMap<>();
    taxonomies.forEach(
        (name, byId) -> entries.put(name, Collections.unmodifiableSortedMap(new TreeMap<>(byId))));
    taxonomies = Collections.unmodifiableSortedMap(entries);
  }

  /** A vocabulary of types and attributes only. */
  public static Vocabulary of(
      Collection<ComponentType> types, Collection<AttributeDefinition> attributes) {
    SortedMap<String, ComponentType> typesById = new TreeMap<>();
    types.forEach(type -> typesById.put(type.id(), type));
    SortedMap<String, AttributeDefinition> attributesByName = new TreeMap<>();
    attributes.forEach(attribute -> attributesByName.put(attribute.name(), attribute));
    return new Vocabulary(typesById, attributesByName, List.of(), new TreeMap<>(), new TreeMap<>());
  }

  /** A vocabulary of derived facts only. */
  public static Vocabulary ofFacts(List<DerivedFactDefinition> facts) {
    return new Vocabulary(
        new TreeMap<>(), new TreeMap<>(), facts, new TreeMap<>(), new TreeMap<>());
  }

  /** A vocabulary of derived controls only. */
  public static Vocabulary ofControls(Collection<DerivedControlDefinition> controls) {
    SortedMap<String, DerivedControlDefinition> byName = new TreeMap<>();
    controls.forEach(control -> byName.put(control.name(), control));
    return new Vocabulary(new TreeMap<>(), new TreeMap<>(), List.of(), byName, new TreeMap<>());
  }

  /** A vocabulary that adds nothing. */
  public static Vocabulary none() {
    return of(List.of(), List.of());
  }

  public boolean isEmpty() {
    return equals(none());
  }

  /** The attribute, when elements of the kind have one of this name. */
  public Optional<AttributeDefinition> attribute(ElementKind kind, String name) {
    return Optional.ofNullable(attributes.get(name)).filter(found -> found.on().contains(kind));
  }

  /** The derived fact, when elements of the kind have one of this name. */
  public Optional<DerivedFactDefinition> derivedFact(ElementKind kind, String name) {
    return derivedFacts.stream()
        .filter(fact -> fact.on() == kind && fact.name().equals(name))
        .findFirst();
  }

  /** Whether the id is a type or the parent of one. */
  public boolean knowsType(String id) {
    if (types.containsKey(id)) {
      return true;
    }
    SortedMap<String, ComponentType> after = types.tailMap(id + ".");
    return !after.isEmpty() && after.firstKey().startsWith(id + ".");
  }

  /**
   * Everything that a component of the type is, nearest first: the type, the ids before its dots,
   * and the parents of all of these. A type that is not in the vocabulary still has those by its
   * id; no type is nothing. Takes time by the number of ids found.
   *
   * @param type null or empty when a model does not say
   */
  public Set<String> lineage(String type) {
    Set<String> lineage = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(type == null ? "" : type);
    while (!open.isEmpty()) {
      String id = open.remove();
      if (!id.isEmpty() && lineage.add(id)) {
        open.add(id.substring(0, Math.max(0, id.lastIndexOf('.'))));
        Optional.ofNullable(types.get(id)).ifPresent(known -> open.addAll(known.parents()));
      }
    }
    return Collections.unmodifiableSet(lineage);
  }

  /** Types that a parent of theirs makes their own ancestor; empty in a sound vocabulary. */
  public SortedSet<String> circularTypes() {
    return types.values().stream()
        .filter(type -> type.parents().stream().anyMatch(p -> lineage(p).contains(type.id())))
        .map(ComponentType::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What both define, in words: a type, an attribute, a derived fact or control, or a taxonomy. */
  public List<String> clashes(Vocabulary other) {
    List<String> clashes = new ArrayList<>();
    common("component type ", types.keySet(), other.types.keySet(), clashes);
    common("attribute ", attributes.keySet(), other.attributes.keySet(), clashes);
    common("derived fact ", factNames(), other.factNames(), clashes);
    common("derived control ", derivedControls.keySet(), other.derivedControls.keySet(), clashes);
    common("taxonomy ", taxonomies.keySet(), other.taxonomies.keySet(), clashes);
    return clashes;
  }

  /** Both together; what both define is taken from this one. */
  public Vocabulary with(Vocabulary more) {
    List<DerivedFactDefinition> facts = new ArrayList<>(derivedFacts);
    more.derivedFacts.stream()
        .filter(fact -> derivedFact(fact.on(), fact.name()).isEmpty())
        .forEach(facts::add);
    return new Vocabulary(
        together(types, more.types),
        together(attributes, more.attributes),
        facts,
        together(derivedControls, more.derivedControls),
        together(taxonomies, more.taxonomies));
  }

  private Set<String> factNames() {
    return derivedFacts.stream()
        .map(fact -> fact.name() + " of a " + fact.on().label())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void common(
      String what, Set<String> these, Set<String> others, List<String> clashes) {
    these.stream().filter(others::contains).forEach(name -> clashes.add(what + name));
  }

  private static <V> SortedMap<String, V> together(
      SortedMap<String, V> first, SortedMap<String, V> second) {
    SortedMap<String, V> all = new TreeMap<>(second);
    all.putAll(first);
    return all;
  }
}
