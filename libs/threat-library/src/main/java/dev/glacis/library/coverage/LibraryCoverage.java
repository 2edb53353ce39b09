package dev.glacis.library.coverage;

import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.library.tables.AtlasTechniques;
import dev.glacis.library.tables.ExampleFirings;
import dev.glacis.library.tables.Exclusions;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How a library covers public lists, the stages of the lifecycle and STRIDE. Only definitions that
 * can fire count: those that fire in at least one of their own examples.
 *
 * @param idle ids of definitions that do not fire in any of their own examples
 */
public record LibraryCoverage(
    List<ListCoverage> lists,
    List<DefinitionGroup> lifecycle,
    List<DefinitionGroup> stride,
    List<String> idle) {

  /** Stages of the lifecycle, in their order. */
  public static final List<String> STAGES =
      List.of(
          "plan",
          "data",
          "acquire",
          "train",
          "evaluate",
          "integrate",
          "deploy",
          "operate",
          "monitor",
          "retire");

  public LibraryCoverage {
    lists = List.copyOf(lists);
    lifecycle = List.copyOf(lifecycle);
    stride = List.copyOf(stride);
    idle = List.copyOf(idle);
  }

  /** The coverage of the packs that ship, by the tables that ship. */
  public static LibraryCoverage shipped(PackSet packs) {
    return of(packs, ExampleFirings.load(), Exclusions.load(), AtlasTechniques.load());
  }

  /** The coverage of packs. */
  public static LibraryCoverage of(
      PackSet packs, ExampleFirings firings, Exclusions exclusions, AtlasTechniques atlas) {
    List<ThreatDefinition> able =
        packs.definitions().stream().filter(one -> firings.inOwn(one.id())).toList();
    Mappings mappings = new Mappings(able, packs.vocabulary(), exclusions, atlas);
    return new LibraryCoverage(
        Arrays.stream(CoverageList.values()).map(mappings::of).toList(),
        STAGES.stream()
            .map(stage -> group(stage, able, one -> one.lifecycle().contains(stage)))
            .toList(),
        Arrays.stream(Stride.values())
            .map(stride -> group(stride.label(), able, one -> one.stride().contains(stride)))
            .toList(),
        packs.definitions().stream()
            .map(ThreatDefinition::id)
            .filter(id -> !firings.inOwn(id))
            .toList());
  }

  /** Whether every entry is either mapped or out of scope with a reason. */
  public boolean complete() {
    return lists.stream().allMatch(list -> list.open().isEmpty());
  }

  /**
   * The figures of all lists on one line, those of ATLAS last. Techniques of ATLAS that no
   * architecture shows have no figure.
   */
  public String summary() {
    return lists.stream()
        .filter(list -> list.list() != CoverageList.ATLAS_OTHER)
        .sorted((one, other) -> Boolean.compare(isAtlas(one), isAtlas(other)))
        .map(ListCoverage::figure)
        .collect(Collectors.joining(" "));
  }

  private static boolean isAtlas(ListCoverage list) {
    return list.list() == CoverageList.ATLAS_VICTIM_SURFACE;
  }

  private static DefinitionGroup group(
      String name, List<ThreatDefinition> definitions, Predicate<ThreatDefinition> member) {
    return new DefinitionGroup(
        name, definitions.stream().filter(member).map(ThreatDefinition::id).toList());
  }
}
