package dev.glacis.exchange.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a picture in DOT or Mermaid shows, read line by line by rules of its own: nodes and blocks
 * with label and enclosing block, and arrows.
 */
final class DrawnModel {

  private static final String DOT_TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern DOT_BLOCK =
      Pattern.compile("subgraph " + DOT_TEXT + " \\{(?: label=" + DOT_TEXT + ";)?");
  private static final Pattern DOT_NODE =
      Pattern.compile(DOT_TEXT + " \\[label=" + DOT_TEXT + "];");
  private static final Pattern DOT_EDGE =
      Pattern.compile(
          DOT_TEXT
              + " -> "
              + DOT_TEXT
              + " \\[id="
              + DOT_TEXT
              + "(?:, label="
              + DOT_TEXT
              + ")?(, dir=both)?];");
  private static final Pattern MERMAID_NODE = Pattern.compile("(subgraph )?(\\w+)\\[\"(.*)\"]");
  private static final Pattern MERMAID_EDGE =
      Pattern.compile("(\\w+) (<?-->)(?:\\|\"(.*)\"\\|)? (\\w+)");

  /** By key of the element: label, then what it lies in. */
  final Map<String, List<String>> elements = new TreeMap<>();

  final TreeSet<String> arrows = new TreeSet<>();

  static DrawnModel ofDot(String text) {
    DrawnModel drawn = new DrawnModel();
    Deque<String> blocks = new ArrayDeque<>(List.of(""));
    for (String line : text.lines().map(String::strip).toList()) {
      Matcher block = DOT_BLOCK.matcher(line);
      Matcher node = DOT_NODE.matcher(line);
      Matcher edge = DOT_EDGE.matcher(line);
      if (block.matches()) {
        String key = plain(block.group(1)).substring("cluster ".length());
        drawn.put(key.replaceFirst("^zone:", "trustZone:"), plain(block.group(2)), blocks);
        blocks.push(key.replaceFirst("^zone:", "trustZone:"));
      } else if (node.matches()) {
        if (!plain(node.group(1)).equals(blocks.peek())) {
          drawn.put(plain(node.group(1)), plain(node.group(2)), blocks);
        }
      } else if (edge.matches()) {
        drawn.arrows.add(
            plain(edge.group(1))
                + (edge.group(5) == null ? " > " : " = ")
                + plain(edge.group(2))
                + " "
                + plain(edge.group(4)));
      } else if (line.equals("}")) {
        blocks.pop();
      }
    }
    return drawn;
  }

  static DrawnModel ofMermaid(String text) {
    DrawnModel drawn = new DrawnModel();
    Map<String, String> keys = new TreeMap<>();
    Deque<String> blocks = new ArrayDeque<>(List.of(""));
    String key = "";
    for (String line : text.lines().map(String::strip).toList()) {
      Matcher node = MERMAID_NODE.matcher(line);
      Matcher edge = MERMAID_EDGE.matcher(line);
      if (line.startsWith("%% ")) {
        key = line.substring(3);
      } else if (node.matches()) {
        if (!key.equals(blocks.peek())) {
          drawn.put(key, entities(node.group(3)), blocks);
        }
        keys.put(node.group(2), key);
        if (node.group(1) != null) {
          blocks.push(key);
        }
      } else if (edge.matches()) {
        drawn.arrows.add(
            keys.get(edge.group(1))
                + (edge.group(2).equals("-->") ? " > " : " = ")
                + keys.get(edge.group(4))
                + " "
                + entities(edge.group(3)));
      } else if (line.equals("end")) {
        blocks.pop();
      }
    }
    return drawn;
  }

  private void put(String key, String label, Deque<String> blocks) {
    elements.put(key, new ArrayList<>(List.of(label, blocks.peek())));
  }

  private static String plain(String escaped) {
    return escaped == null
        ? ""
        : escaped.replace("\\n", "\n").replace("\\\"", "\"").replace("\\\\", "\\");
  }

  private static String entities(String text) {
    return text == null
        ? ""
        : Pattern.compile("#(\\d+);")
            .matcher(text)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
  }
}
