package dev.glacis.engine.pack;

import static dev.glacis.engine.DemoPacks.PACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Standards come with the packs, survive reading and writing, and are refused when broken. */
class StandardsTest {

  private static final Standards STANDARDS = PACKS.standards();

  @Test
  void findsStandardsAndTheirClauses() {
    Standard law = STANDARDS.standard("DEMO-LAW").orElseThrow();
    assertThat(law)
        .extracting(Standard::name, Standard::edition, Standard::publisher, Standard::licence)
        .containsExactly("Law of the demonstration", "2026", "The parliament", "free of copyright");
    assertThat(law.clauses().keySet())
        .containsExactly("Chapter I", "Article 1", "Article 2", "Article 3");
    assertThat(law.requirements())
        .extracting(Clause::id)
        .containsExactly("Article 1", "Article 2", "Article 3");
    assertThat(law.clause("Article 2").orElseThrow().parent()).isEqualTo("Chapter I");
    assertThat(law.clause("Article 9")).isEmpty();
    assertThat(STANDARDS.standard("OTHER-LAW")).isEmpty();
  }

  @Test
  void sayToWhomAndFromWhenAClauseApplies() {
    assertThat(clause("DEMO-LAW", "Article 2").applicability())
        .isEqualTo(
            new Applicability(
                Set.of(AiActRole.PROVIDER),
                Set.of(AiActRiskClass.HIGH, AiActRiskClass.GPAI_SYSTEMIC),
                LocalDate.of(2027, 12, 2),
                LocalDate.of(2028, 8, 2),
                0,
                Set.of()));
    assertThat(clause("DEMO-LAW", "Article 3").applicability().isStated()).isFalse();
    assertThat(clause("DEMO-CONTROLS", "AC-1(1)").applicability())
        .extracting(Applicability::level, Applicability::baselines)
        .containsExactly(2, Set.of(ControlBaseline.MODERATE, ControlBaseline.HIGH));
  }

  @Test
  void resolveEveryMappingOfTheirPacks() {
    assertThat(PACKS.countermeasures())
        .flatExtracting(CountermeasureDefinition::clauses)
        .isNotEmpty()
        .allSatisfy(mapping -> assertThat(STANDARDS.clause(mapping)).isPresent());
    assertThat(STANDARDS.clause(new ClauseMapping("DEMO-LAW", "AC-1", Sufficiency.FULL))).isEmpty();
  }

  @Test
  void areReadAsTheyWereWritten() {
    assertThat(PackReader.readStandards(PackWriter.write(STANDARDS))).isEqualTo(STANDARDS);
    assertThat(PackReader.readStandards(PackWriter.write(Standards.none())))
        .isEqualTo(Standards.none());
  }

  @Test
  void areRefusedWithTheirPlace() {
    assertRefused(
        "\"parent\":\"Chapter I\"",
        "\"parent\":\"Chapter 1\"",
        "/standards/1/clauses/1/parent: expected a clause that stands before, found 'Chapter 1'");
    assertRefused(
        "\"id\":\"Article 3\"",
        "\"id\":\"Article 1\"",
        "/standards/1/clauses/3/id: expected a clause of its own, found 'Article 1'");
    assertRefused(
        "\"level\":2",
        "\"level\":2.5",
        "/standards/0/clauses/2/applicability/level: expected a whole number from 0 to 9, found"
            + " 2.5");
    assertRefused(
        "\"roles\":[\"provider\"",
        "\"roles\":[\"user\"",
        "expected one of [provider, deployer, importer, distributor, authorised-representative,"
            + " product-manufacturer], found 'user'");
    assertRefused(
        "2028-08-02",
        "August 2028",
        "fromAnnexI: expected a date such as 2026-08-02, found 'August 2028'");
    assertRefused(
        "glacis-standards",
        "glacis-standard",
        "/format: expected 'glacis-standards', found 'glacis-standard'");
  }

  private static void assertRefused(String text, String by, String message) {
    String written = new String(PackWriter.write(STANDARDS), StandardCharsets.UTF_8);
    assertThat(written).contains(text);
    byte[] changed = written.replace(text, by).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> PackReader.readStandards(changed))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining(message);
  }

  private static Clause clause(String standard, String clause) {
    return STANDARDS.clause(new ClauseMapping(standard, clause, Sufficiency.FULL)).orElseThrow();
  }
}
