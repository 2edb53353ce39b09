package dev.glacis.library;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.library.tables.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever states an attribute changes an answer, or it is written down why not. */
class AttributeReadersTest {

  private static final Path MAIN = Path.of("src/main");
  private static final Path REASONS = Path.of("src/test/resources/attributes-without-reader.csv");

  /** A field of an element in a condition. */
  private static final Pattern READ = Pattern.compile("\\b[a-z]\\w*\\.([a-z]\\w+)");

  @Test
  void areRulesCountermeasuresOrDerivedFactsUnlessAReasonIsGiven() throws IOException {
    Set<String> read = read();
    List<String> unread =
        ThreatLibrary.load().vocabulary().attributes().keySet().stream()
            .filter(attribute -> !read.contains(attribute))
            .sorted()
            .toList();
    var rows = CsvTable.parse(Files.readString(REASONS)).rows();

    assertThat(rows)
        .allSatisfy(row -> assertThat(row.get("reason")).hasSizeBetween(30, 150).endsWith("."));
    assertThat(rows.stream().map(row -> row.get("attribute")))
        .containsExactlyInAnyOrderElementsOf(unread);
  }

  private static Set<String> read() {
    return Stream.of("packs", "vocabulary")
        .flatMap(AttributeReadersTest::files)
        .map(AttributeReadersTest::conditions)
        .flatMap(AttributeReadersTest::fields)
        .collect(toSet());
  }

  private static Stream<Path> files(String folder) {
    try (Stream<Path> all = Files.walk(MAIN.resolve(folder))) {
      return all.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What stands before the examples, without comments. */
  private static String conditions(Path file) {
    try {
      return Files.readString(file)
          .split("\nexamples:")[0]
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> fields(String conditions) {
    Matcher matcher = READ.matcher(conditions);
    return matcher.results().map(result -> result.group(1));
  }
}
