package dev.glacis.exchange.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.base.ParserBase;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads a JSON text (RFC 8259, no extensions) as a tree. */
final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(10_000)
                  .build())
          .build();

  /** What is put before a text from an item of an outermost list on, to make it JSON by itself. */
  private static final String BEFORE_ITEM = "{\"\":[";

  private static final int DEPTH_OF_ROOT = 1;

  private final JsonParser parser;
  private final TreeBuilder builder;

  /** Where the parser's text begins; null where that is the beginning of the document. */
  private final ItemScan begin;

  /** What somebody else reads from an item on; null when nobody does. */
  private final JsonRest rest;

  private final KnownTexts texts = new KnownTexts();
  private final OpenValues open = new OpenValues();

  /** The rest, once its first item was met: then the parser has no more to do. Null until then. */
  private JsonRest.Part taken;

  private JsonTree(JsonParser parser, TreeBuilder builder, ItemScan begin, JsonRest rest) {
    this.parser = parser;
    this.builder = builder;
    this.begin = begin;
    this.rest = rest;
  }

  static Node read(DocumentText document, ImportOptions options) {
    // Decoded text has neither NUL nor half a character; only an escape can make one.
    boolean hasEscapes = document.hasNumberedEscapes();
    try (JsonParser ofBytes = parser(document);
        JsonRest rest = JsonRest.offered(document, hasEscapes, options)) {
      return new JsonTree(ofBytes, new TreeBuilder(options, hasEscapes), null, rest).whole();
    } catch (StreamConstraintsException limit) {
      throw new RefusedDocumentException(
          RefusalCode.TOO_LONG,
          "",
          line(limit.getLocation()),
          column(limit.getLocation()),
          "A number or a key is too long.");
    } catch (JsonProcessingException malformed) {
      return readText(document, options);
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  /** Reads what is malformed once more: of text, the parser's remarks name characters. */
  private static Node readText(DocumentText document, ImportOptions options) {
    TreeBuilder builder = new TreeBuilder(options, document.hasNumberedEscapes());
    try (JsonParser ofText = FACTORY.createParser(document.text())) {
      return new JsonTree(ofText, builder, null, null).whole();
    } catch (JsonProcessingException malformed) {
      throw TreeBuilder.syntax(
          line(malformed.getLocation()),
          column(malformed.getLocation()),
          "Not valid JSON: " + reason(malformed.getOriginalMessage()));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  /** Reads all from an item on; empty where something is wrong. */
  static Optional<JsonRest.Part> readFrom(
      ItemScan item, DocumentText document, boolean hasEscapes, ImportOptions options) {
    TreeBuilder builder = new TreeBuilder(options, hasEscapes);
    try (JsonParser ofRest = FACTORY.createParser(document.from(item.position(), BEFORE_ITEM))) {
      Mapping root = (Mapping) new JsonTree(ofRest, builder, item, null).whole();
      return Optional.of(new JsonRest.Part((Sequence) root.value(0), root, builder));
    } catch (IOException | RefusedDocumentException wrong) {
      return Optional.empty();
    }
  }

  private Node whole() throws IOException {
    parser.nextToken();
    int line = line();
    int column = column();
    Node root = node(null, "", line, column, content(null, "", line, column, DEPTH_OF_ROOT));
    if (taken == null && parser.nextToken() != null) {
      JsonLocation after = parser.currentTokenLocation();
      throw TreeBuilder.syntax(
          line(after), column(after), "Something follows the end of the value.");
    }
    return builder.finished(root);
  }

  /** A node below the parent, or what a scalar holds. */
  private Object content(Node parent, Object token, int line, int column, int depth)
      throws IOException {
    JsonToken current = parser.currentToken();
    return switch (current) {
      case START_OBJECT -> mapping(builder.mapping(parent, token, line, column, depth), depth);
      case START_ARRAY -> sequence(builder.sequence(parent, token, line, column, depth), depth);
      case VALUE_STRING -> builder.content(parent, token, line, column, texts.at(parser));
      case VALUE_TRUE -> builder.content(parent, token, line, column, true);
      case VALUE_FALSE -> builder.content(parent, token, line, column, false);
      case VALUE_NULL -> builder.content(parent, token, line, column, null);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          builder.number(parent, token, line, column, parser.getText(), null).value();
      case null, default -> throw TreeBuilder.syntax(line, column, "A value is missing.");
    };
  }

  private Node mapping(Mapping mapping, int depth) throws IOException {
    int start = open.size();
    KeysSeen seen = new KeysSeen(open);
    while (taken == null && parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      int line = line();
      int column = column();
      Object content = content(mapping, key, line, column, depth + 1);
      builder.checkKey(mapping, key, line, column);
      add(mapping, seen, key, content, line, column);
    }
    if (taken != null) {
      addOthers(mapping, seen);
    }
    mapping.close(open, start, seen.present());
    open.remove(start);
    return mapping;
  }

  private void add(
      Mapping mapping, KeysSeen seen, String key, Object content, int line, int column) {
    if (seen.add(key)) {
      open.add(key, content, line, column);
    } else {
      builder.twice(key, node(mapping, key, line, column, content));
    }
  }

  /** Adds what follows the list in which the rest begins. */
  private void addOthers(Mapping mapping, KeysSeen seen) {
    Mapping others = taken.others();
    for (int i = 1; i < others.size(); i++) {
      add(mapping, seen, others.key(i), others.content(i), others.line(i), others.column(i));
    }
  }

  private Node sequence(Sequence sequence, int depth) throws IOException {
    int start = open.size();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = line();
      int column = column();
      if (depth == DEPTH_OF_ROOT + 1 && takesRest(sequence, open.size() - start, line, column)) {
        break;
      }
      Integer index = open.size() - start;
      open.add(null, content(sequence, index, line, column, depth + 1), line, column);
    }
    sequence.take(open, start);
    open.remove(start);
    return sequence;
  }

  /** Whether the rest begins with the item at a place, and was read; its items are added then. */
  private boolean takesRest(Sequence sequence, int before, int line, int column) {
    if (rest == null
        || !sequence.isInMapping()
        || !rest.mayBeginAt(line, column)
        || !rest.beginsAt(parser.currentTokenLocation().getByteOffset())) {
      return false;
    }
    taken = rest.part().filter(part -> builder.addCount(part.builder())).orElse(null);
    if (taken == null) {
      return false;
    }
    Sequence items = taken.items();
    for (int i = 0; i < items.size(); i++) {
      open.add(null, items.content(i), items.line(i), items.column(i));
    }
    items.continues(sequence, before);
    return true;
  }

  private static Node node(Node parent, Object token, int line, int column, Object content) {
    return content instanceof Node node
        ? node
        : new Scalar(parent, token, line, column, content, null);
  }

  /** Bytes are read faster, but columns are counted in them: only where each is a character. */
  private static JsonParser parser(DocumentText document) throws IOException {
    byte[] bytes = document.bytes();
    if (!document.eachByteIsACharacter()) {
      return FACTORY.createParser(document.text());
    }
    return FACTORY.createParser(bytes, document.start(), bytes.length - document.start());
  }

  /** In the document, of the current token. */
  private int line() {
    int ofText = lineOfText();
    return begin == null ? ofText : ofText + begin.line() - 1;
  }

  private int column() {
    int ofText = columnOfText();
    return begin == null || lineOfText() > 1
        ? ofText
        : ofText + begin.column() - 1 - BEFORE_ITEM.length();
  }

  /** The parser's own count: a location is an object for each value. */
  private int lineOfText() {
    return parser instanceof ParserBase counting
        ? counting.getTokenLineNr()
        : parser.currentTokenLocation().getLineNr();
  }

  /** That count is of what was read, the first character of the token included. */
  private int columnOfText() {
    return parser instanceof ParserBase counting
        ? counting.getTokenColumnNr() - 1
        : parser.currentTokenLocation().getColumnNr();
  }

  private static int line(JsonLocation place) {
    return place == null ? 1 : Math.max(1, place.getLineNr());
  }

  private static int column(JsonLocation place) {
    return place == null ? 1 : Math.max(1, place.getColumnNr());
  }

  /** The parser's first line, without its advice to programmers. */
  private static String reason(String message) {
    String line = message.lines().findFirst().orElse("");
    return TreeBuilder.sentence(
        line.replaceFirst(": enable `.*", "").replaceFirst(" \\(start marker at \\[.*", ""));
  }
}
