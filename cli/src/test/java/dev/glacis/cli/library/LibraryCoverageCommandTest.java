package dev.glacis.cli.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.cli.CommandRun;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.library.coverage.CoverageList;
import dev.glacis.library.coverage.EntryCoverage;
import dev.glacis.library.coverage.EntryStatus;
import dev.glacis.library.coverage.EntryStatus.Mapped;
import dev.glacis.library.coverage.EntryStatus.MappedBy;
import dev.glacis.library.coverage.EntryStatus.Open;
import dev.glacis.library.coverage.EntryStatus.OutOfScope;
import dev.glacis.library.coverage.LibraryCoverage;
import dev.glacis.library.coverage.ListCoverage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryCoverageCommandTest {

  private static final Screen WIDE = new Screen(200, false);

  @Test
  void endsWithTheFiguresAndTellsByItsCodeWhetherAnEntryIsOpen() {
    CommandRun run = CommandRun.of("library", "coverage");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .last()
        .asString()
        .matches(
            "OWASP-LLM-2025=\\d+/10 OWASP-LLM-2026=\\d+/10 OWASP-ML-2023=\\d+/10"
                + " OWASP-ASI-2026=\\d+/10 OWASP-AGENTIC=\\d+/17 OWASP-MCP=\\d+/10"
                + " NIST-AI-100-2=\\d+/24 COSAI=\\d+/36 ATLAS-victim-surface=\\d+/101");
    assertThat(run.code()).isEqualTo(run.out().contains("\nOPEN  ") ? 1 : 0);
  }

  @Test
  void saysOfEachEntryHowItStands() {
    String text = CoverageText.of(small(new Open()), WIDE);

    assertThat(text)
        .contains(
            "OWASP MCP Top 10: 2 of 3 covered\n",
            "mapped  A      One    DEF-1 DEF-2\n",
            "mapped  B      Two    DEF-1 by A\n",
            "out     C      Three  Nobody needs this.\n",
            "OPEN    D      Four\n",
            "Open in OWASP-MCP: D\n",
            "1 definition without an example that fires: DEF-3\n")
        .endsWith("\nOWASP-MCP=2/3\n");
    assertThat(CoverageText.of(small(new OutOfScope("Nobody needs that.")), WIDE))
        .doesNotContain("Open in", "OPEN");
  }

  @Test
  void givesTheSameAsJson() throws IOException {
    JsonNode json = new ObjectMapper().readTree(CoverageJson.of(small(new Open())));

    assertThat(json.get("complete").asBoolean()).isFalse();
    JsonNode list = json.get("lists").get(0);
    assertThat(list.get("covered").asInt()).isEqualTo(2);
    assertThat(list.get("counted").asInt()).isEqualTo(3);
    assertThat(list.findValuesAsText("status"))
        .containsExactly("mapped", "mapped", "out-of-scope", "open");
    assertThat(list.get("entries").get(1).get("by").get(0).asText()).isEqualTo("A");
    assertThat(json.get("withoutFiringExample").get(0).asText()).isEqualTo("DEF-3");
    assertThat(
            new ObjectMapper()
                .readTree(CommandRun.of("library", "coverage", "--output", "json").out())
                .get("lists"))
        .hasSize(CoverageList.values().length);
  }

  private static LibraryCoverage small(EntryStatus last) {
    return new LibraryCoverage(
        List.of(
            new ListCoverage(
                CoverageList.OWASP_MCP,
                List.of(
                    new EntryCoverage("A", "One", false, new Mapped(List.of("DEF-1", "DEF-2"))),
                    new EntryCoverage(
                        "B", "Two", false, new MappedBy(List.of("A"), List.of("DEF-1"))),
                    new EntryCoverage("C", "Three", false, new OutOfScope("Nobody needs this.")),
                    new EntryCoverage("D", "Four", false, last)))),
        List.of(),
        List.of(),
        List.of("DEF-3"));
  }
}
