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

  private final JsonParser parser;
  private final TreeBuilder builder;
  private final KnownTexts texts = new KnownTexts();
  private final OpenValues open = new OpenValues();

  private JsonTree(JsonParser parser, TreeBuilder builder) {
    this.parser = parser;
    this.builder = builder;
  }

  static Node read(DocumentText document, ImportOptions options) {
    try (JsonParser ofBytes = parser(document)) {
      return tree(ofBytes, document, options);
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
    try (JsonParser ofText = FACTORY.createParser(document.text())) {
      return tree(ofText, document, options);
    } catch (JsonProcessingException malformed) {
      throw TreeBuilder.syntax(
          line(malformed.getLocation()),
          column(malformed.getLocation()),
          "Not valid JSON: " + reason(malformed.getOriginalMessage()));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private static Node tree(JsonParser parser, DocumentText document, ImportOptions options)
      throws IOException {
    // Decoded text has neither NUL nor half a character; only an escape can make one.
    TreeBuilder builder = new TreeBuilder(options, document.hasNumberedEscapes());
    parser.nextToken();
    Node root = new JsonTree(parser, builder).root();
    if (parser.nextToken() != null) {
      JsonLocation rest = parser.currentTokenLocation();
      throw TreeBuilder.syntax(line(rest), column(rest), "Something follows the end of the value.");
    }
    return builder.finished(root);
  }

  private Node root() throws IOException {
    int line = line();
    int column = column();
    return node(null, "", line, column, content(null, "", line, column, 1));
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
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      int line = line();
      int column = column();
      Object content = content(mapping, key, line, column, depth + 1);
      builder.checkKey(mapping, key, line, column);
      if (seen.add(key)) {
        open.add(key, content, line, column);
      } else {
        builder.twice(key, node(mapping, key, line, column, content));
      }
    }
    mapping.close(open, start, seen.present());
    open.remove(start);
    return mapping;
  }

  private Node sequence(Sequence sequence, int depth) throws IOException {
    int start = open.size();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      int line = line();
      int column = column();
      Integer index = open.size() - start;
      open.add(null, content(sequence, index, line, column, depth + 1), line, column);
    }
    sequence.take(open, start);
    open.remove(start);
    return sequence;
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

  /** The parser's own count: a location is an object for each value. */
  private int line() {
    return parser instanceof ParserBase counting
        ? counting.getTokenLineNr()
        : parser.currentTokenLocation().getLineNr();
  }

  /** That count is of what was read, the first character of the token included. */
  private int column() {
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
