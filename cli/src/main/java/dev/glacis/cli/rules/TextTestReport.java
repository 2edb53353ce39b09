package dev.glacis.cli.rules;

import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.cli.terminal.Paragraph;
import dev.glacis.cli.terminal.Printable;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.compiler.ExampleResult;
import dev.glacis.compiler.RuleGap;
import dev.glacis.engine.pack.Pack;

/** Results of rule tests for people: a line per definition, and what went wrong below it. */
final class TextTestReport {

  private static final String INDENT = "    ";

  private final TestResults results;
  private final Screen screen;
  private final StringBuilder text = new StringBuilder();

  private TextTestReport(TestResults results, Screen screen) {
    this.results = results;
    this.screen = screen;
  }

  static String of(TestResults results, Screen screen) {
    return new TextTestReport(results, screen).text();
  }

  private String text() {
    for (Pack pack : results.packs()) {
      text.append(Colour.BOLD.of(pack.id() + " " + pack.version(), screen))
          .append("  ")
          .append(Printable.of(pack.title()))
          .append('\n');
    }
    results.definitions().forEach(this::definition);
    return text.append('\n').append(summary()).append('\n').toString();
  }

  private void definition(DefinitionResult result) {
    boolean passed = result.passed();
    text.append(passed ? Colour.NONE.of("pass", screen) : Colour.BRIGHT_RED.of("FAIL", screen));
    String first = "  " + result.definition().id() + "  ";
    String title =
        result.definition().title() + " (" + Counted.of(result.examples().size(), "example") + ")";
    text.append(Paragraph.of(first, title, screen));
    result.examples().stream().filter(example -> !example.passed()).forEach(this::example);
    result.gaps().forEach(this::gap);
  }

  private void example(ExampleResult result) {
    String place = SourcePlace.of(result.example().place(), results.sources()).toString();
    text.append(
        Paragraph.of(INDENT, place + ": example '" + result.example().name() + "'", screen));
    text.append(Paragraph.of(INDENT + "  expected  ", result.expected(), screen));
    text.append(Paragraph.of(INDENT + "  got       ", result.got(), screen));
    text.append(Paragraph.of(INDENT + "  because   ", result.reason(), screen));
  }

  private void gap(RuleGap gap) {
    String place = SourcePlace.of(gap.place(), results.sources()).toString();
    text.append(Paragraph.of(INDENT, place + ": " + gap.message(), screen));
  }

  private String summary() {
    return Counted.of(results.definitions().size(), "definition")
        + ", "
        + Counted.of(results.examples(), "example")
        + ": "
        + (results.passed()
            ? "all as expected."
            : (results.failed() == 0 ? "no failures" : results.failed() + " failed")
                + ", "
                + Counted.of(results.gaps(), "gap")
                + ".");
  }
}
