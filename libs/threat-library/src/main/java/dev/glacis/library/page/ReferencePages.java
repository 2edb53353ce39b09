package dev.glacis.library.page;

import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.library.coverage.LibraryCoverage;
import java.util.SortedMap;
import java.util.TreeMap;

/** The reference pages of a library. The same packs give the same pages. */
public final class ReferencePages {

  /** Folder of the pages about single threats, which holds nothing else. */
  public static final String THREATS = "threats/";

  private ReferencePages() {}

  /**
   * Markdown by path below the folder of the pages: an index, coverage, countermeasures, threats.
   */
  public static SortedMap<String, String> of(PackSet packs, LibraryCoverage coverage) {
    SortedMap<String, String> pages = new TreeMap<>();
    pages.put("README.md", IndexPage.of(packs));
    pages.put("coverage.md", CoveragePage.of(coverage));
    pages.put("countermeasures.md", CountermeasuresPage.of(packs));
    for (ThreatDefinition threat : packs.definitions()) {
      pages.put(THREATS + threat.id() + ".md", ThreatPage.of(threat, packs));
    }
    return pages;
  }
}
