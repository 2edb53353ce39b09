package dev.glacis.exchange.threagile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Counted;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What public files hold is counted by their lines and indentation, without the importer. */
class ThreagileSamplesTest {

  @Test
  void takesOverEverythingThatEveryPublicFileHolds() {
    for (Map.Entry<String, byte[]> file : Samples.of("threagile").entrySet()) {
      Outline outline = new Outline(new String(file.getValue(), StandardCharsets.UTF_8));
      Counted.check(
          file.getKey(),
          new ModelImporter().read(file.getValue(), ImportOptions.defaults()),
          Map.of(
              ContentKind.ZONES, outline.count("trust_boundaries", 2),
              ContentKind.COMPONENTS,
                  outline.count("technical_assets", 2) + outline.count("shared_runtimes", 2),
              ContentKind.FLOWS, outline.countUnder("technical_assets", "communication_links:", 6),
              ContentKind.ASSETS, outline.count("data_assets", 2),
              ContentKind.THREATS,
                  outline.countUnder("individual_risk_categories", "risks_identified:", 6),
              ContentKind.THREAT_STATES, outline.count("risk_tracking", 2)));
      assertThat(outline.count("technical_assets", 2)).as(file.getKey()).isPositive();
    }
  }

  /** Keys of a YAML text by how far they are indented; the files indent by two spaces. */
  private record Outline(String text) {

    int count(String section, int indent) {
      return (int) section(section).stream().filter(line -> isKey(line, indent)).count();
    }

    int countUnder(String section, String owner, int indent) {
      int count = 0;
      boolean inside = false;
      for (String line : section(section)) {
        if (indentOf(line) <= indent - 2) {
          inside = line.strip().startsWith(owner);
        } else if (inside && isKey(line, indent)) {
          count++;
        }
      }
      return count;
    }

    private List<String> section(String name) {
      List<String> lines =
          text.lines()
              .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
              .dropWhile(line -> !line.startsWith(name + ":"))
              .toList();
      return lines.stream().skip(1).takeWhile(line -> line.startsWith(" ")).toList();
    }

    private static boolean isKey(String line, int indent) {
      return indentOf(line) == indent
          && !line.strip().startsWith("-")
          && (line.contains(": ") || line.stripTrailing().endsWith(":"));
    }

    private static int indentOf(String line) {
      return line.length() - line.stripLeading().length();
    }
  }
}
