package dev.glacis.reporting.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.reporting.security.rendering.SecurityReportPage;
import dev.glacis.reporting.testing.Names;
import dev.glacis.reporting.testing.Samples;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class HostileTextTest {

  private static final Set<String> FORBIDDEN =
      Set.of(
          "script",
          "iframe",
          "object",
          "embed",
          "img",
          "image",
          "foreignobject",
          "base",
          "form",
          "link",
          "animate",
          "set",
          "use",
          "audio",
          "video",
          "input",
          "button");

  private final SecurityReportPage page = new SecurityReportPage();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><svg onload=alert(1)>",
        "'><img src=x onerror=alert(1)>",
        "</title></style></svg><script>alert(1)</script>",
        "]]><!-- --><script>",
        "{evaluated.system.name}{#for}{/if}",
        "javascript:alert(1)",
        "&lt;script&gt;&#60;"
      })
  void isShownAsWhatItIsAndNeverBecomesMarkup(String hostile) {
    Document document = Jsoup.parse(page.render(Names.everywhere(hostile)));

    assertThat(elements(document)).isEqualTo(elements(plain()));
    // A type of another name is unknown and has no icon, so there may be fewer attributes.
    assertThat(attributes(document)).isSubsetOf(attributes(plain()));
    assertThat(document.select("a[href]"))
        .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
    assertThat(document.selectFirst("h1").text()).isEqualTo("Customer support assistant" + hostile);
    assertThat(document.select("svg title").eachText())
        .anySatisfy(title -> assertThat(title).contains("Refund tool" + hostile));
    assertThat(document.select("article.threat h4").first().text())
        .isEqualTo("Indirect prompt injection" + hostile);
  }

  @Test
  void noElementThatRunsOrFetchesIsThereAtAll() {
    assertThat(elements(plain())).doesNotContainAnyElementsOf(FORBIDDEN).contains("svg", "table");
    assertThat(attributes(plain()))
        .noneMatch(name -> name.startsWith("on"))
        .doesNotContain("src", "xlink:href", "srcset", "action");
    assertThat(page.render(Samples.supportAssistant()))
        .doesNotContain("url(", "@import", "javascript:")
        .doesNotContainPattern("https?://(?!www\\.w3\\.org/2000/svg)");
  }

  @Test
  void shortensALongNameInThePictureAndKeepsAllOfItInTheTitle() {
    String name = "x".repeat(300);

    Document document = Jsoup.parse(page.render(Names.everywhere(name)));

    assertThat(document.select("svg .part text").eachText())
        .allSatisfy(text -> assertThat(text).hasSizeLessThan(80))
        .anySatisfy(text -> assertThat(text).startsWith("toolxxx").endsWith("…"));
    assertThat(document.select("svg title").eachText())
        .anySatisfy(title -> assertThat(title).contains("Refund tool" + name));
  }

  @Test
  void isolatesRightToLeftTextAndLeavesOutWhatTurnsTheDirection() {
    String name = " \u202Eمساعد العملاء\u2066 עוזר\u200F";

    String html = page.render(Names.everywhere(name));

    assertThat(html).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]");
    Document document = Jsoup.parse(html);
    assertThat(document.selectFirst("h1 > bdi").text()).contains("مساعد العملاء", "עוזר");
    assertThat(document.selectFirst("svg style").data()).contains("unicode-bidi: isolate");
  }

  @Test
  void replacesCharactersThatXmlForbids() throws Exception {
    String html = page.render(Names.everywhere("\u0000\u0001\u001B\u0085\uFFFF\uD800"));

    assertThat(html).doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\uFFFF]");
    String svg = html.substring(html.indexOf("<svg"), html.indexOf("</svg>") + "</svg>".length());
    org.w3c.dom.Document parsed =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(parsed.getDocumentElement().getLocalName()).isEqualTo("svg");
    assertThat(parsed.getElementsByTagName("title").item(0).getTextContent())
        .startsWith("Architecture of Customer support assistant\uFFFD");
  }

  private Document plain() {
    return Jsoup.parse(page.render(Samples.supportAssistant()));
  }

  private static Set<String> elements(Document document) {
    Set<String> names = new TreeSet<>();
    document.getAllElements().forEach(element -> names.add(element.normalName()));
    return names;
  }

  private static Set<String> attributes(Document document) {
    Set<String> names = new TreeSet<>();
    for (Element element : document.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        names.add(attribute.getKey());
      }
    }
    return names;
  }
}
