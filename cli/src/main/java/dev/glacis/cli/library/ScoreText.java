package dev.glacis.cli.library;

import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.cli.terminal.Paragraph;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.cli.terminal.TextTable;
import dev.glacis.cli.terminal.TextTable.Column;
import dev.glacis.library.score.CaseScore;
import dev.glacis.library.score.LibraryScore;
import dev.glacis.library.score.Noise;
import dev.glacis.library.score.TechniqueResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Scores for people: a row per case, what they amount to, the figures last. */
final class ScoreText {

  private static final int LEAST = 30;

  private final Screen screen;
  private final StringBuilder text = new StringBuilder();

  private ScoreText(Screen screen) {
    this.screen = screen;
  }

  static String of(LibraryScore score, Screen screen) {
    ScoreText text = new ScoreText(screen);
    text.cases(score.cases());
    text.remarks(score);
    return text.text.append(score.summary()).append('\n').toString();
  }

  private void cases(List<CaseScore> cases) {
    TextTable table =
        new TextTable(
            screen,
            Column.words("CASE"),
            Column.number("TRUE"),
            Column.number("FOUND"),
            Column.number("TOP 10"),
            Column.number("THREATS"),
            Column.number("PER AI"),
            Column.number("OTHER"),
            Column.number("FLOW"),
            Column.number("PRECISION"),
            Column.number("TOP RISK"),
            Column.shrinking("MISSED, THEN RANK OF FOUND", LEAST));
    cases.forEach(one -> add(one, table));
    text.append(table.text()).append('\n');
  }

  private static void add(CaseScore one, TextTable table) {
    Noise noise = one.noise();
    table.add(
        one.missed().isEmpty() ? Colour.NONE : Colour.YELLOW,
        one.id() + (one.negative() ? " (negative)" : ""),
        one.known() ? Integer.toString(one.expected().size()) : "?",
        Integer.toString(one.found()),
        Integer.toString(one.amongFirst()),
        Integer.toString(one.threats()),
        decimals(noise.perAiComponent()),
        decimals(noise.perOtherComponent()),
        decimals(noise.perFlow()),
        one.known() ? decimals(one.precision()) : "?",
        String.format(Locale.ROOT, "%.1f", one.topRisk()),
        techniques(one));
  }

  private static String techniques(CaseScore one) {
    String found =
        one.expected().stream()
            .filter(TechniqueResult::found)
            .map(technique -> technique.id() + ":" + technique.rank())
            .collect(Collectors.joining(" "));
    String missed = one.missed().isEmpty() ? "" : "missed " + String.join(" ", one.missed());
    return missed + (missed.isEmpty() || found.isEmpty() ? "" : "; ") + found;
  }

  private void remarks(LibraryScore score) {
    double quartile = score.lowerQuartile();
    line(
        "", String.format(Locale.ROOT, "Lower quartile of the top risk of cases: %.1f.", quartile));
    score.cases().stream()
        .filter(CaseScore::negative)
        .forEach(
            one ->
                line(
                    "  ",
                    String.format(
                        Locale.ROOT,
                        "%s resists: %.1f, %s it.",
                        one.id(),
                        one.topRisk(),
                        one.topRisk() < quartile ? "below" : "NOT below")));
    line(
        "",
        String.format(
            Locale.ROOT,
            "Recall with techniques that only name the damage: %.2f.",
            score.recallWithImpacts()));
    line("", "ATLAS techniques per definition, at most: " + score.references().most() + ".");
    line(
        Counted.of(score.silent().size(), "definition")
            + " of "
            + score.definitions()
            + " silent on these systems"
            + (score.silent().isEmpty() ? ". " : ": "),
        String.join(" ", score.silent()));
    if (!score.ownExampleOnly().isEmpty()) {
      line(
          score.ownExampleOnly().size() + " of them in no example of another definition either: ",
          String.join(" ", score.ownExampleOnly()));
    }
    text.append('\n');
  }

  private void line(String first, String words) {
    text.append(Paragraph.of(first, words, screen));
  }

  private static String decimals(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
