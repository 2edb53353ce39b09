package dev.glacis.reporting.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.reporting.security.rendering.SecurityReportPage;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.json.SnapshotReader;
import dev.glacis.reporting.testing.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SecurityReportPageTest {

  private static final String NOTHING_FOUND =
      """
      {"evaluation": {"id": "evl_1", "packs": [], "risk": {"inherent": 0, "current": 0, "projected": 0}}}
      """;
  private static final String EMPTY_MODEL =
      """
      {"system": {"id": "s", "key": "k", "name": "Empty"}, "revision": {"id": "r", "number": 1, "digest": "00"},
       "architecture": {"id": "m", "name": "Empty"}}
      """;

  private final SecurityReportPage page = new SecurityReportPage();
  private final Document sample = Jsoup.parse(keptForTheEye());

  @Test
  void answersTheFourQuestionsInOrder() {
    assertThat(sample.select("main h2").eachText())
        .containsExactly(
            "1 What are we working on?",
            "2 What can go wrong?",
            "3 What are we going to do about it?",
            "4 Did we do a good job?");
  }

  @Test
  void listsThreatsByCurrentRiskWithTheirIdsAsAnchors() {
    List<Integer> risks =
        sample.select("article.threat .risk .now dd").eachText().stream()
            .map(Integer::valueOf)
            .toList();

    assertThat(risks).hasSize(13).isSortedAccordingTo((a, b) -> b - a);
    assertThat(sample.select("article.threat"))
        .allSatisfy(card -> assertThat(card.id()).matches("thr_[0-9a-f]{12}"))
        .extracting(Element::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsOfAThreatAllThatAnAuditorAsksFor() {
    Element card = sample.selectFirst("article.threat:contains(Indirect prompt injection)");

    assertThat(card.text())
        .contains("AI-GEN-002 version 1.0.0")
        .contains("ATLAS 2026.09: AML.T0051.001")
        .contains("indirectContent of Hosted language model is true (stated in the model)")
        .contains(
            "receivesUntrustedContent of Hosted language model is true (derived from the drawing)")
        .contains("The way through the system (and from 1 more source)")
        .contains("Capability 0.8: writing a forum post needs no skill")
        .contains("Check content before it is indexed 0.98: it is there for some of the content")
        .contains("How to check it here")
        .contains("When it is a false alarm")
        .contains("Inherent 90 Current 88 Projected 35");
  }

  @Test
  void everyLinkLeadsSomewhereInThePage() {
    assertThat(sample.select("a[href]"))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            link ->
                assertThat(sample.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull());
  }

  @Test
  void ordersCountermeasuresByTheRiskThatTheyServe() {
    List<String> unknown =
        sample
            .select("#measures-unknown ~ article.measure")
            .not("#measures-present ~ article.measure")
            .select("h4")
            .eachText();

    assertThat(unknown)
        .startsWith(
            "Keep untrusted content apart from instructions", "Keep tenants' passages apart");
    assertThat(sample.select("article.measure").first().text())
        .contains("Check content before it is indexed", "serves risk 160", "How to verify");
  }

  @Test
  void fitsThePictureToThePageAndShowsItInFullSizeWhenAsked() {
    Element figure = sample.selectFirst("figure.picture");

    assertThat(figure.selectFirst("svg").attr("style")).isEmpty();
    assertThat(figure.select("figcaption a").eachAttr("href"))
        .containsExactly("#" + figure.selectFirst(".scroll").id(), "#picture");
  }

  @Test
  void countsWhatIsLeftToDo() {
    assertThat(sample.select("#q4 .figures li").eachText())
        .containsExactly(
            "6 open questions",
            "13 undecided threats",
            "9 countermeasures not known to be in place",
            "5 assumed facts");
    assertThat(sample.selectFirst("#q4").text())
        .contains("Legacy CRM bridge crm-sync: crm-connector")
        .contains("28 rules were checked on 14 components");
  }

  @Test
  void leavesPossibleThreatsOutOfListsAndCounts() {
    assertThat(sample.select("article.threat").text()).doesNotContain("Forged CRM records");
    assertThat(sample.select("#q2 .figures li").eachText())
        .containsExactly("2 critical", "6 high", "4 medium", "1 low");
  }

  @Test
  void saysSoWhereThereIsNothingToSay() {
    EvaluatedRevision empty = new SnapshotReader().read(EMPTY_MODEL, NOTHING_FOUND);

    Document document = Jsoup.parse(page.render(empty));

    for (Element heading : document.select("main h2, main h3")) {
      Element next = heading.nextElementSibling();
      assertThat(next).as("after %s", heading.text()).isNotNull();
      assertThat(next.normalName()).as("after %s", heading.text()).doesNotMatch("h[1-6]");
      assertThat(next.text()).as("after %s", heading.text()).isNotBlank();
    }
    assertThat(document.select("main table")).isEmpty();
    assertThat(document.text()).contains("not a proof of safety", "There is no open question");
  }

  @Test
  void canBeReadWithoutSight() {
    assertThat(sample.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(sample.select("svg[role=img] > title, svg[role=img] > desc").eachText())
        .hasSize(2)
        .allSatisfy(text -> assertThat(text).isNotBlank());
    assertThat(sample.select("table"))
        .allSatisfy(
            table -> assertThat(table.select("caption, th[scope=col]")).hasSizeGreaterThan(1));
    assertThat(sample.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theSameEvaluationGivesTheSameBytes() {
    assertThat(page.render(Samples.supportAssistant()))
        .isEqualTo(new SecurityReportPage().render(Samples.supportAssistant()));
  }

  /** Also leaves the page in the build folder, where people can look at it. */
  private String keptForTheEye() {
    String html = page.render(Samples.supportAssistant());
    try {
      Files.writeString(Path.of("target", "support-assistant.html"), html);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return html;
  }
}
