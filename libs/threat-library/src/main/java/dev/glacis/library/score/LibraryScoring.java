package dev.glacis.library.score;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Reference;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.library.tables.AtlasScope;
import dev.glacis.library.tables.AtlasTechniques;
import dev.glacis.library.tables.ExampleFirings;
import dev.glacis.library.tables.Exclusions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what packs say of systems with the techniques that were used against these. */
public final class LibraryScoring {

  private static final int HIGHEST = 5;
  private static final String NEGATIVE = "negative-case";

  private final ThreatEngine engine;
  private final ExampleFirings firings;
  private final AtlasTechniques atlas;
  private final Exclusions exclusions;

  public LibraryScoring(
      ThreatEngine engine, ExampleFirings firings, AtlasTechniques atlas, Exclusions exclusions) {
    this.engine = engine;
    this.firings = firings;
    this.atlas = atlas;
    this.exclusions = exclusions;
  }

  /** Scoring with the tables that ship. */
  public static LibraryScoring shipped(ThreatEngine engine) {
    return new LibraryScoring(
        engine, ExampleFirings.load(), AtlasTechniques.load(), Exclusions.load());
  }

  /**
   * Scores several systems. One whose techniques are not known counts for noise only.
   *
   * @param models by the id of their case
   * @throws dev.glacis.engine.model.InvalidModelException when a model contradicts itself
   */
  public LibraryScore score(Map<String, ArchitectureModel> models, ExpectedTechniques expected) {
    List<CaseScore> cases = new ArrayList<>();
    new TreeMap<>(models).forEach((id, model) -> cases.add(score(id, model, expected)));
    return total(cases);
  }

  /** Scores one system. */
  public CaseScore score(String id, ArchitectureModel model, ExpectedTechniques expected) {
    List<Threat> threats = engine.evaluate(model).reported();
    List<String> techniques =
        expected.of(id).orElse(List.of()).stream().map(atlas::current).distinct().toList();
    Set<String> reported =
        AtlasTechniques.counted(
            threats.stream().flatMap(threat -> atlas(threat).stream()).toList());
    return new CaseScore(
        id,
        expected.of(id).isPresent(),
        ranked(techniques.stream().filter(this::isScored).toList(), threats),
        ranked(techniques.stream().filter(this::isImpact).toList(), threats),
        reported,
        (int) reported.stream().filter(one -> isRelated(one, techniques)).count(),
        Noise.of(model, threats),
        threats.size(),
        threats.stream().limit(HIGHEST).map(threat -> threat.risk().current()).toList(),
        model.tags().contains(NEGATIVE),
        threats.stream()
            .map(threat -> threat.definition().id())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Puts scores of several systems together. */
  public LibraryScore total(List<CaseScore> cases) {
    Set<String> fired = new TreeSet<>();
    cases.forEach(one -> fired.addAll(one.fired()));
    List<String> silent =
        engine.packs().definitions().stream()
            .map(definition -> definition.id())
            .filter(id -> !fired.contains(id))
            .toList();
    return new LibraryScore(
        cases,
        engine.packs().definitions().size(),
        silent,
        silent.stream().filter(id -> !firings.inOthers(id)).toList(),
        ReferenceCount.of(engine.packs().definitions()));
  }

  /** Ids of expected techniques that the pinned release of ATLAS does not have. */
  public Set<String> unknown(ExpectedTechniques expected) {
    return expected.byCase().values().stream()
        .flatMap(Collection::stream)
        .filter(id -> atlas.scope(atlas.current(id)).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isScored(String id) {
    return isVictimSurface(id) && exclusions.reason(AtlasTechniques.TAXONOMY, id).isEmpty();
  }

  private boolean isImpact(String id) {
    return isVictimSurface(id) && exclusions.reason(AtlasTechniques.TAXONOMY, id).isPresent();
  }

  private boolean isVictimSurface(String id) {
    return atlas.scope(id).filter(AtlasScope.VICTIM_SURFACE::equals).isPresent();
  }

  private static List<TechniqueResult> ranked(List<String> techniques, List<Threat> threats) {
    return techniques.stream().map(id -> new TechniqueResult(id, rank(id, threats))).toList();
  }

  private static int rank(String technique, List<Threat> threats) {
    for (int i = 0; i < threats.size(); i++) {
      if (isRelated(technique, atlas(threats.get(i)))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isRelated(String technique, Collection<String> others) {
    return others.stream().anyMatch(other -> AtlasTechniques.related(technique, other));
  }

  private static List<String> atlas(Threat threat) {
    return threat.references().stream()
        .filter(reference -> reference.taxonomy().equals(AtlasTechniques.TAXONOMY))
        .map(Reference::id)
        .toList();
  }
}
