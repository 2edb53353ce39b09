package dev.glacis.library.coverage;

import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.library.tables.AtlasScope;
import dev.glacis.library.tables.AtlasTechniques;
import java.util.function.BiPredicate;

/** The public lists whose coverage is reported, the techniques of ATLAS first. */
public enum CoverageList {
  ATLAS_VICTIM_SURFACE(
      "ATLAS-victim-surface",
      "MITRE ATLAS, what an architecture can show",
      AtlasTechniques.TAXONOMY,
      (entry, atlas) -> isVictimSurface(entry, atlas)),
  ATLAS_OTHER(
      "ATLAS-other",
      "MITRE ATLAS, other techniques",
      AtlasTechniques.TAXONOMY,
      (entry, atlas) -> !isVictimSurface(entry, atlas)),
  OWASP_LLM_2025(
      "OWASP-LLM-2025", "OWASP Top 10 for LLM Applications 2025", "OWASP-LLM", edition("2025")),
  OWASP_LLM_2026(
      "OWASP-LLM-2026", "OWASP Top 10 for LLM Applications 2026", "OWASP-LLM", edition("2026")),
  OWASP_ML_2023(
      "OWASP-ML-2023", "OWASP Machine Learning Security Top 10 2023", "OWASP-ML", edition("2023")),
  OWASP_ASI_2026(
      "OWASP-ASI-2026", "OWASP Top 10 for Agentic Applications 2026", "OWASP-ASI", edition("2026")),
  OWASP_AGENTIC("OWASP-AGENTIC", "OWASP Agentic AI threats T1 to T17", "OWASP-AGENTIC", all()),
  OWASP_MCP("OWASP-MCP", "OWASP MCP Top 10", "OWASP-MCP", all()),
  NIST_AI_100_2("NIST-AI-100-2", "NIST AI 100-2 E2025, attacks", "NIST-AI-100-2", all()),
  COSAI("COSAI", "CoSAI Risk Map", "COSAI", all());

  private final String label;
  private final String title;
  private final String taxonomy;
  private final BiPredicate<TaxonomyReference, AtlasTechniques> entries;

  CoverageList(
      String label,
      String title,
      String taxonomy,
      BiPredicate<TaxonomyReference, AtlasTechniques> entries) {
    this.label = label;
    this.title = title;
    this.taxonomy = taxonomy;
    this.entries = entries;
  }

  /** Short name with the edition, such as {@code OWASP-LLM-2026}. */
  public String label() {
    return label;
  }

  public String title() {
    return title;
  }

  /** Name of the taxonomy in packs. */
  public String taxonomy() {
    return taxonomy;
  }

  boolean has(TaxonomyReference entry, AtlasTechniques atlas) {
    return entries.test(entry, atlas);
  }

  private static boolean isVictimSurface(TaxonomyReference entry, AtlasTechniques atlas) {
    return atlas.scope(entry.id()).filter(AtlasScope.VICTIM_SURFACE::equals).isPresent();
  }

  private static BiPredicate<TaxonomyReference, AtlasTechniques> edition(String edition) {
    return (entry, atlas) -> entry.version().equals(edition);
  }

  private static BiPredicate<TaxonomyReference, AtlasTechniques> all() {
    return (entry, atlas) -> true;
  }
}
