package dev.glacis.library.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.PackSet;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.library.coverage.LibraryCoverage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencePagesTest {

  private static final Path COMMITTED = Path.of("../../docs/library");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");
  private static final PackSet LIBRARY = ThreatLibrary.load();
  private static final SortedMap<String, String> PAGES =
      ReferencePages.of(LIBRARY, LibraryCoverage.shipped(LIBRARY));

  @Test
  void areCommittedAsThePacksSay() throws IOException {
    SortedMap<String, String> committed = committed();

    assertThat(committed.keySet())
        .as("pages in docs/library; './glacis library docs' writes them again")
        .isEqualTo(PAGES.keySet());
    assertThat(PAGES.keySet())
        .as("pages that differ from docs/library; './glacis library docs' writes them again")
        .allSatisfy(path -> assertThat(committed.get(path)).isEqualTo(PAGES.get(path)));
  }

  @Test
  void linkToPagesAndHeadingsThatAreThere() {
    PAGES.forEach(
        (path, page) ->
            assertThat(LINK.matcher(page).results())
                .as(path)
                .allSatisfy(link -> assertThat(isThere(path, link)).as(link.group()).isTrue()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a | b ! a \\| b",
        "<script> ! &lt;script>",
        "snake_case and *stars* ! snake\\_case and \\*stars\\*",
        "'two\nlines' ! two lines"
      })
  void keepTextsFromChangingTheirStructure(String text, String shown) {
    assertThat(Markdown.plain(text)).isEqualTo(shown);
  }

  /** A page of these; what lies elsewhere may be a published case only. */
  private static boolean isThere(String path, MatchResult link) {
    if (link.group(1).startsWith("https:")) {
      return link.group(1).startsWith("https://atlas.mitre.org/studies/AML.CS");
    }
    String target = Path.of(path).resolveSibling(link.group(1)).normalize().toString();
    String page = PAGES.get(target.replace('\\', '/'));
    return page != null
        && (link.group(2) == null
            || page.lines()
                .filter(line -> line.startsWith("#"))
                .anyMatch(line -> anchor(line).equals(link.group(2))));
  }

  private static String anchor(String heading) {
    return heading.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static SortedMap<String, String> committed() throws IOException {
    SortedMap<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(COMMITTED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pages.put(COMMITTED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return pages;
  }
}
