package dev.glacis.exchange.diagram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flowchart of Mermaid, read statement by statement by its documented syntax: {@code subgraph
 * id[text]}, {@code end}, {@code id[text]}, {@code id -->|text| id}. What is none of these fails.
 */
final class MermaidReading {

  private static final String ID = "([A-Za-z0-9_-]+)";

  /** A text in quotes is not empty and has no quote in it; other signs are entity codes. */
  private static final String TEXT = "\"([^\"]+)\"";

  private static final Pattern BLOCK = Pattern.compile("subgraph\\s+" + ID + "\\[" + TEXT + "]");
  private static final Pattern NODE = Pattern.compile(ID + "\\[" + TEXT + "]");
  private static final Pattern ARROW =
      Pattern.compile(ID + "\\s+(<?)-->\\s*(?:\\|" + TEXT + "\\|)?\\s*" + ID);
  private static final Pattern ENTITY = Pattern.compile("#(\\d+);");

  private final DrawnModel drawn = new DrawnModel();
  private final Map<String, String> keys = new HashMap<>();
  private final Deque<String> blocks = new ArrayDeque<>(List.of(""));

  /** What the comment before says. */
  private String key = "";

  static DrawnModel of(String text) {
    MermaidReading reading = new MermaidReading();
    List<String> lines = text.lines().toList();
    if (!lines.get(0).equals("---")
        || !lines.get(2).equals("---")
        || !lines.get(3).equals("flowchart LR")) {
      throw new AssertionError("no flowchart with a title: " + lines.subList(0, 4));
    }
    Matcher title = Pattern.compile("title: \"(.*)\"").matcher(lines.get(1));
    if (!title.matches()) {
      throw new AssertionError(lines.get(1));
    }
    reading.drawn.title = title.group(1).replaceAll("\\\\(.)", "$1");
    lines.stream().skip(4).map(String::strip).forEach(reading::statement);
    if (reading.blocks.size() != 1) {
      throw new AssertionError("a block is open: " + reading.blocks);
    }
    return reading.drawn;
  }

  private void statement(String line) {
    Matcher block = BLOCK.matcher(line);
    Matcher node = NODE.matcher(line);
    Matcher arrow = ARROW.matcher(line);
    if (line.startsWith("%% ")) {
      key = line.substring(3);
    } else if (block.matches()) {
      drawn.put(key, text(block.group(2)), blocks.peek());
      blocks.push(key);
    } else if (line.equals("end")) {
      blocks.pop();
    } else if (node.matches()) {
      keys.put(node.group(1), key);
      if (!key.equals(blocks.peek())) {
        drawn.put(key, text(node.group(2)), blocks.peek());
      }
    } else if (arrow.matches()) {
      drawn.arrow(
          key.replaceFirst("^dataflow:", ""),
          keys.get(arrow.group(1)),
          !arrow.group(2).isEmpty(),
          keys.get(arrow.group(4)),
          text(arrow.group(3)));
    } else {
      throw new AssertionError("no statement: " + line);
    }
  }

  private static String text(String quoted) {
    return quoted == null || quoted.isBlank()
        ? ""
        : ENTITY
            .matcher(quoted)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
  }
}
