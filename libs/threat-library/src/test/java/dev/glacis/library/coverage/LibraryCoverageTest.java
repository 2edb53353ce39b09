package dev.glacis.library.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.library.TinyLibrary;
import dev.glacis.library.coverage.EntryStatus.Mapped;
import dev.glacis.library.coverage.EntryStatus.MappedBy;
import dev.glacis.library.coverage.EntryStatus.Open;
import dev.glacis.library.coverage.EntryStatus.OutOfScope;
import dev.glacis.library.tables.AtlasTechniques;
import dev.glacis.library.tables.Exclusions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LibraryCoverageTest {

  private static final String REASON = "Nobody can show this in a drawing.";
  private final TinyLibrary library = new TinyLibrary();
  private final Map<String, Map<String, String>> exclusions = new TreeMap<>();

  @Test
  void countsWhatADefinitionNamesThatCanFire() {
    library.with("ONE", "OWASP-MCP:MCP01:2025").with("TWO", "OWASP-MCP:MCP01:2025");
    library.withIdle("IDLE", "OWASP-MCP:MCP02:2025");

    assertThat(status(CoverageList.OWASP_MCP, "MCP01:2025"))
        .isEqualTo(new Mapped(List.of("ONE", "TWO")));
    assertThat(status(CoverageList.OWASP_MCP, "MCP02:2025")).isEqualTo(new Open());
    assertThat(coverage().idle()).containsExactly("IDLE");
    assertThat(coverage().lifecycle())
        .filteredOn(group -> group.name().equals("operate"))
        .extracting(DefinitionGroup::definitions)
        .containsExactly(List.of("ONE", "TWO"));
  }

  @Test
  void coversATechniqueByItsSubAndASubByItsParentButNotByItsSibling() {
    library.with("SUB", "ATLAS:AML.T0051.000").with("PARENT", "ATLAS:AML.T0080");

    assertThat(status(CoverageList.ATLAS_VICTIM_SURFACE, "AML.T0051"))
        .isEqualTo(new MappedBy(List.of("AML.T0051.000"), List.of("SUB")));
    assertThat(status(CoverageList.ATLAS_VICTIM_SURFACE, "AML.T0080.001"))
        .isEqualTo(new MappedBy(List.of("AML.T0080"), List.of("PARENT")));
    assertThat(status(CoverageList.ATLAS_VICTIM_SURFACE, "AML.T0051.001")).isEqualTo(new Open());
  }

  @Test
  void coversAGroupOfNistByAllAttacksInItAndCountsLeavesOnly() {
    library.with("LEAF", "NIST-AI-100-2:NISTAML.051").with("SOME", "NIST-AI-100-2:NISTAML.031");

    assertThat(status(CoverageList.NIST_AI_100_2, "NISTAML.05"))
        .isEqualTo(new MappedBy(List.of("NISTAML.051"), List.of("LEAF")));
    assertThat(status(CoverageList.NIST_AI_100_2, "NISTAML.03")).isEqualTo(new Open());
    assertThat(status(CoverageList.NIST_AI_100_2, "NISTAML.04")).isEqualTo(new Open());
    assertThat(list(CoverageList.NIST_AI_100_2).figure()).isEqualTo("NIST-AI-100-2=2/24");
  }

  @Test
  void doesNotInheritFromAGroupOfNist() {
    library.with("GROUP", "NIST-AI-100-2:NISTAML.05");

    assertThat(status(CoverageList.NIST_AI_100_2, "NISTAML.051")).isEqualTo(new Open());
  }

  @Test
  void takesWhatIsExcludedOutOfTheFigureEvenWhenADefinitionNamesIt() {
    library.with("ONE", "OWASP-MCP:MCP01:2025", "OWASP-MCP:MCP02:2025");
    exclude("OWASP-MCP", "MCP01:2025", REASON);

    assertThat(status(CoverageList.OWASP_MCP, "MCP01:2025")).isEqualTo(new OutOfScope(REASON));
    assertThat(list(CoverageList.OWASP_MCP).figure()).isEqualTo("OWASP-MCP=1/9");
  }

  @Test
  void acceptsNoExclusionWithoutAReason() {
    exclude("OWASP-MCP", "MCP01:2025", " ");

    assertThat(status(CoverageList.OWASP_MCP, "MCP01:2025")).isEqualTo(new Open());
  }

  @Test
  void excludesByScopeOnlyWhatNobodyNames() {
    library.with("ONE", "ATLAS:AML.T0012");
    exclude("ATLAS", "enterprise-generic", REASON);

    assertThat(status(CoverageList.ATLAS_OTHER, "AML.T0012")).isEqualTo(new Mapped(List.of("ONE")));
    assertThat(status(CoverageList.ATLAS_OTHER, "AML.T0072")).isEqualTo(new OutOfScope(REASON));
    assertThat(status(CoverageList.ATLAS_OTHER, "AML.T0000")).isEqualTo(new Open());
  }

  @Test
  void keepsEditionsOfOneListApart() {
    library.with("OLD", "OWASP-LLM:LLM04:2025");

    assertThat(list(CoverageList.OWASP_LLM_2025).figure()).isEqualTo("OWASP-LLM-2025=1/10");
    assertThat(list(CoverageList.OWASP_LLM_2026).figure()).isEqualTo("OWASP-LLM-2026=0/10");
  }

  @Test
  void isCompleteWhenEveryEntryIsMappedOrExcluded() {
    assertThat(coverage().complete()).isFalse();
    for (ListCoverage list : coverage().lists()) {
      list.entries().forEach(entry -> exclude(list.list().taxonomy(), entry.id(), REASON));
    }
    assertThat(coverage().complete()).isTrue();
    exclusions.get("COSAI").remove("riskRogueActions");
    assertThat(coverage().complete()).isFalse();
  }

  @Test
  void endsTheSummaryWithAtlas() {
    assertThat(coverage().summary())
        .startsWith("OWASP-LLM-2025=0/10 OWASP-LLM-2026=0/10 OWASP-ML-2023=0/10 ")
        .endsWith(" NIST-AI-100-2=0/24 COSAI=0/36 ATLAS-victim-surface=0/107");
  }

  private void exclude(String taxonomy, String id, String reason) {
    exclusions.computeIfAbsent(taxonomy, name -> new TreeMap<>()).put(id, reason);
  }

  private LibraryCoverage coverage() {
    TreeMap<String, SortedMap<String, String>> reasons = new TreeMap<>();
    exclusions.forEach((taxonomy, byId) -> reasons.put(taxonomy, new TreeMap<>(byId)));
    return LibraryCoverage.of(
        library.packs(), library.firings(), new Exclusions(reasons), AtlasTechniques.load());
  }

  private ListCoverage list(CoverageList list) {
    return coverage().lists().get(list.ordinal());
  }

  private EntryStatus status(CoverageList list, String id) {
    return list(list).entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow()
        .status();
  }
}
