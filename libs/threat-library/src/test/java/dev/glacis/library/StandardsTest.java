package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.AiActRiskClass;
import dev.glacis.engine.pack.AiActRole;
import dev.glacis.engine.pack.Applicability;
import dev.glacis.engine.pack.Clause;
import dev.glacis.engine.pack.ControlBaseline;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.Standard;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standards that ship are whole, and say to whom and from when their clauses apply. */
class StandardsTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final LocalDate ANNEX_III = LocalDate.of(2027, 12, 2);
  private static final LocalDate ANNEX_I = LocalDate.of(2028, 8, 2);

  @ParameterizedTest
  @CsvSource({
    "AISVS, 191",
    "EU-AI-ACT, 145",
    "ISO-42001, 38",
    "NIST-800-53, 500",
    "NIST-AI-600-1, 12",
    "NIST-AI-RMF, 72"
  })
  void haveAllTheirClauses(String standard, int clauses) {
    assertThat(standard(standard).requirements()).hasSize(clauses);
    assertThat(standard(standard).url()).startsWith("https://");
    assertThat(standard(standard).clauses().values())
        .allSatisfy(clause -> assertThat(clause.name()).hasSizeBetween(3, 250));
  }

  @Test
  void standUnderHeadingsOrClausesOfTheirOwn() {
    assertThat(clause("NIST-800-53", "AC-2(1)").parent()).isEqualTo("AC-2");
    assertThat(clause("AISVS", "9.2.1").parent()).isEqualTo("C9.2");
    assertThat(clause("ISO-42001", "A.6.2.4").parent()).isEqualTo("A.6");
    assertThat(clause("NIST-AI-RMF", "MEASURE 2.7").parent()).isEqualTo("MEASURE 2");
    assertThat(clause("EU-AI-ACT", "Article 15").parent()).isEqualTo("Chapter III Section 2");
    assertThat(clause("EU-AI-ACT", "Chapter III Section 2").parent()).isEqualTo("Chapter III");
  }

  @Test
  void giveTheRequirementsForHighRiskSystemsToTheirProviders() {
    Applicability expected =
        new Applicability(
            Set.of(AiActRole.PROVIDER),
            Set.of(AiActRiskClass.HIGH),
            ANNEX_III,
            ANNEX_I,
            0,
            Set.of());
    IntStream.rangeClosed(8, 21)
        .mapToObj(number -> clause("EU-AI-ACT", "Article " + number))
        .forEach(one -> assertThat(one.applicability()).as(one.id()).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "Article 5, 2025-02-02, provider deployer importer, prohibited",
    "Article 22, 2027-12-02, provider authorised-representative, high",
    "Article 23, 2027-12-02, importer, high",
    "Article 24, 2027-12-02, distributor, high",
    "Article 26, 2027-12-02, deployer, high",
    "Article 5(1)(ba), 2026-12-02, provider deployer importer, prohibited",
    "Article 15(5), 2027-12-02, provider, high",
    "Article 43, 2027-12-02, provider, high",
    "Article 47, 2027-12-02, provider, high",
    "Article 50, 2026-08-02, provider deployer, high limited",
    "Article 50(2), 2026-08-02, provider, high limited",
    "Article 57, 2026-08-02, '', ''",
    "Article 111(4), 2026-12-02, provider, high limited",
    "Article 53, 2025-08-02, provider, gpai gpai-systemic",
    "Article 55, 2025-08-02, provider, gpai-systemic",
    "Article 99, 2025-08-02, '', ''",
    "Article 101, 2026-08-02, '', ''",
    "Article 113, 2026-08-02, '', ''"
  })
  void sayWhomAnArticleAddressesAndFromWhen(
      String id, LocalDate from, String roles, String riskClasses) {
    Applicability applicability = clause("EU-AI-ACT", id).applicability();
    assertThat(applicability.from()).isEqualTo(from);
    assertThat(applicability.roles().stream().map(Spelling::of))
        .containsExactlyElementsOf(words(roles));
    assertThat(applicability.riskClasses().stream().map(Spelling::of))
        .containsExactlyElementsOf(words(riskClasses));
  }

  @Test
  void sayOfEachClauseOfTheAiActFromWhenItApplies() {
    assertThat(standard("EU-AI-ACT").requirements())
        .allSatisfy(one -> assertThat(one.applicability().from()).as(one.id()).isNotNull());
  }

  @Test
  void narrowInAParagraphWhatTheArticleSays() {
    List<Clause> paragraphs =
        standard("EU-AI-ACT").requirements().stream()
            .filter(one -> one.id().contains("("))
            .toList();
    assertThat(paragraphs).hasSize(19);
    for (Clause paragraph : paragraphs) {
      Clause article = clause("EU-AI-ACT", paragraph.parent());
      assertThat(paragraph.id()).startsWith(article.id() + "(");
      Applicability whole = article.applicability();
      Applicability part = paragraph.applicability();
      assertThat(part.from()).as(paragraph.id()).isAfterOrEqualTo(whole.from());
      if (!whole.roles().isEmpty()) {
        assertThat(whole.roles()).as(paragraph.id()).containsAll(part.roles());
        assertThat(whole.riskClasses()).as(paragraph.id()).containsAll(part.riskClasses());
      }
    }
  }

  @Test
  void spellRolesAndRiskClassesAsTheVocabularyDoes() {
    var attributes = LIBRARY.vocabulary().attributes();
    assertThat(attributes.get("euAiActRole").values()).containsAll(Spelling.all(AiActRole.class));
    assertThat(attributes.get("euAiActRiskClass").values())
        .containsExactlyElementsOf(Spelling.all(AiActRiskClass.class));
  }

  @Test
  void knowLevelsAndBaselines() {
    assertThat(standard("AISVS").requirements())
        .allSatisfy(one -> assertThat(one.applicability().level()).isBetween(1, 3));
    assertThat(clause("AISVS", "9.2.8").applicability().level()).isEqualTo(3);
    assertThat(clause("NIST-800-53", "AC-2").applicability().baselines())
        .containsExactly(ControlBaseline.LOW, ControlBaseline.MODERATE, ControlBaseline.HIGH);
    assertThat(clause("NIST-800-53", "SI-19").applicability().baselines())
        .containsExactly(ControlBaseline.PRIVACY);
  }

  @Test
  void leaveOutControlsThatWereWithdrawn() {
    assertThat(standard("NIST-800-53").clauses()).doesNotContainKeys("SA-12", "SC-9", "AC-13");
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static Standard standard(String id) {
    return LIBRARY.standards().standard(id).orElseThrow();
  }

  private static Clause clause(String standard, String id) {
    return standard(standard).clause(id).orElseThrow();
  }
}
