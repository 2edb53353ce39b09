package dev.glacis.exchange.difference;

import dev.glacis.engine.evaluation.ElementRef;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A difference as Markdown for a pull request: security first, at most fifty rows per table, so
 * that the text stays below what code hosts accept as a comment (65,536 characters). Names of the
 * models cannot change its structure, link to anything or call anybody.
 */
public final class DifferenceMarkdown {

  private static final int MOST_ROWS = 50;
  private static final int MOST_LINES = 12;
  private static final int MOST_CHARACTERS = 50_000;
  private static final String PLACED = "| Element | Id | Where |\n|---|---|---|";
  private static final String ABSENT = "—";

  private final StringBuilder text = new StringBuilder();

  private DifferenceMarkdown() {}

  /**
   * The text, ending with a line break.
   *
   * @param before what to call the older model, such as {@code revision 3}
   * @param after what to call the newer model
   */
  public static String of(ModelDifference difference, String before, String after) {
    DifferenceMarkdown markdown = new DifferenceMarkdown();
    markdown.text.append("## Architecture: ").append(MarkdownText.plain(before));
    markdown.text.append(" → ").append(MarkdownText.plain(after)).append("\n\n");
    markdown.body(difference);
    return markdown.text.toString();
  }

  private void body(ModelDifference difference) {
    if (difference.isEmpty()) {
      text.append("Both say the same.\n");
      return;
    }
    text.append("**").append(difference.security().size()).append(" security-relevant**, ");
    text.append(difference.added().size()).append(" added, ");
    text.append(difference.removed().size()).append(" removed, ");
    text.append(difference.changed().size()).append(" changed, ");
    text.append(difference.moved()).append(" of them moved.\n");
    table(
        "Security-relevant",
        "| What | Element | Before | Now |\n|---|---|---|---|",
        difference.security(),
        DifferenceMarkdown::row);
    table("Added", PLACED, difference.added(), DifferenceMarkdown::row);
    table("Removed", PLACED, difference.removed(), DifferenceMarkdown::row);
    table(
        "Changed",
        "| Element | Id | What |\n|---|---|---|",
        difference.changed(),
        DifferenceMarkdown::row);
  }

  private <T> void table(String title, String head, List<T> rows, Function<T, String> row) {
    if (rows.isEmpty()) {
      return;
    }
    text.append("\n### ").append(title).append("\n\n").append(head).append('\n');
    int shown = 0;
    while (shown < Math.min(rows.size(), MOST_ROWS) && text.length() < MOST_CHARACTERS) {
      text.append(row.apply(rows.get(shown++))).append('\n');
    }
    if (rows.size() > shown) {
      text.append("\nand ").append(rows.size() - shown).append(" more\n");
    }
  }

  private static String row(SecurityChange change) {
    String subject = change.subject() == null ? "" : ": " + MarkdownText.code(change.subject());
    return cells(
        change.kind().title() + subject,
        named(change.element()),
        change.before() == null ? ABSENT : MarkdownText.plain(change.before()),
        change.after() == null ? ABSENT : MarkdownText.plain(change.after()));
  }

  private static String row(PlacedElement placed) {
    return cells(
        named(placed.element()),
        id(placed.element()),
        MarkdownText.plain(ChangeText.place(placed)));
  }

  private static String row(ChangedElement change) {
    List<String> lines = ChangeText.of(change);
    String shown =
        lines.stream()
            .limit(MOST_LINES)
            .map(MarkdownText::plain)
            .collect(Collectors.joining("<br>"));
    String rest =
        lines.size() > MOST_LINES ? "<br>and " + (lines.size() - MOST_LINES) + " more" : "";
    return cells(named(change.element()), id(change.element()), shown + rest);
  }

  private static String named(ElementRef element) {
    return element.kind().label() + " " + MarkdownText.plain(element.name());
  }

  private static String id(ElementRef element) {
    return MarkdownText.code(element.id());
  }

  private static String cells(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
