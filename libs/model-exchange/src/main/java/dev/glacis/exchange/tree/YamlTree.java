package dev.glacis.exchange.tree;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads one YAML 1.2 document (core schema and merge keys, no own tags) as a tree. Aliases are
 * copied out under a budget, so that a small document cannot unfold into a large one.
 */
final class YamlTree {

  /** The scanner copies all of a long value for each buffer that it reads: few, so large ones. */
  private static final int BUFFER = 256 * 1024;

  /** Key of YAML 1.1, which tools of other formats still write. */
  private static final String MERGE = "<<";

  private final Iterator<Event> events;
  private final TreeBuilder builder;
  private final Map<Anchor, Optional<Node>> anchors = new HashMap<>();
  private final AliasCopies copies;

  /** Where the last event begins. */
  private int line = 1;

  private int column = 1;

  private YamlTree(Iterator<Event> events, TreeBuilder builder) {
    this.events = events;
    this.builder = builder;
    this.copies = new AliasCopies(builder);
  }

  static Node read(String text, ImportOptions options) {
    LoadSettings settings =
        LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(Math.clamp(text.length(), 1024, BUFFER))
            .setLabel("document")
            .build();
    TreeBuilder builder = new TreeBuilder(options, true);
    YamlTree tree = new YamlTree(new Parse(settings).parseString(text).iterator(), builder);
    try {
      return builder.finished(tree.document());
    } catch (MarkedYamlEngineException malformed) {
      throw TreeBuilder.syntax(
          malformed.getProblemMark().map(YamlTree::line).orElse(1),
          malformed.getProblemMark().map(YamlTree::column).orElse(1),
          "Not valid YAML: " + TreeBuilder.sentence(malformed.getProblem()));
    } catch (RefusedDocumentException refused) {
      throw refused;
    } catch (RuntimeException malformed) {
      // The scanner lets exceptions of the JDK through on some escapes and characters, after that
      // place.
      throw TreeBuilder.syntax(tree.line, tree.column, "Not valid YAML.");
    }
  }

  private Node document() {
    Event event = next();
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart) {
      event = next();
    }
    if (event.getEventId() == Event.ID.StreamEnd) {
      throw new RefusedDocumentException(
          RefusalCode.NOT_A_MODEL, "", 1, 1, "The document is empty.");
    }
    Node root = value(event, null, "", 1);
    next();
    Event end = next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw TreeBuilder.syntax(line(end), column(end), "The file has more than one YAML document.");
    }
    return root;
  }

  private Node value(Event event, Node parent, Object token, int depth) {
    return switch (event) {
      case AliasEvent alias -> copy(alias, parent, token, depth);
      case ScalarEvent scalar ->
          anchored(
              scalar,
              YamlScalars.read(builder, scalar, parent, token, line(scalar), column(scalar)));
      case MappingStartEvent start -> {
        open(start);
        yield anchored(
            start,
            mapping(builder.mapping(parent, token, line(start), column(start), depth), depth));
      }
      case SequenceStartEvent start -> {
        open(start);
        yield anchored(
            start,
            sequence(builder.sequence(parent, token, line(start), column(start), depth), depth));
      }
      default -> throw TreeBuilder.syntax(line(event), column(event), "A value is missing.");
    };
  }

  private Node mapping(Mapping mapping, int depth) {
    List<Node> merged = new ArrayList<>(0);
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      if (!(event instanceof ScalarEvent key)) {
        throw new RefusedDocumentException(
            RefusalCode.WRONG_TYPE,
            mapping.pointer(),
            line(event),
            column(event),
            "A key must be a text.");
      }
      if (key.isPlain() && key.getValue().equals(MERGE)) {
        merged.add(value(next(), mapping, MERGE, depth + 1));
        continue;
      }
      anchored(
          key, YamlScalars.read(builder, key, mapping, key.getValue(), line(key), column(key)));
      builder.put(mapping, key.getValue(), value(next(), mapping, key.getValue(), depth + 1));
    }
    merged.forEach(node -> merge(node, mapping, depth));
    return mapping;
  }

  /** Copies the keys of a merged object, or of each of a list; what is there already stays. */
  private void merge(Node merged, Mapping into, int depth) {
    switch (merged) {
      case Mapping object ->
          object.forEach(
              (key, value) -> {
                if (into.position(key) < 0) {
                  builder.put(
                      into,
                      key,
                      copies.copy(value, into, key, value.line(), value.column(), depth + 1));
                }
              });
      case Sequence list when list.items().stream().allMatch(Mapping.class::isInstance) ->
          list.items().forEach(item -> merge(item, into, depth));
      case Sequence other -> throw noObject(other, into);
      case Scalar other -> throw noObject(other, into);
    }
  }

  private static RefusedDocumentException noObject(Node merged, Mapping into) {
    return new RefusedDocumentException(
        RefusalCode.SYNTAX,
        into.pointer(),
        merged.line(),
        merged.column(),
        "The merge key \"<<\" takes an object or a list of objects.");
  }

  private Node sequence(Sequence sequence, int depth) {
    int index = 0;
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      sequence.add(value(event, sequence, index++, depth + 1));
    }
    return sequence;
  }

  private Node copy(AliasEvent alias, Node parent, Object token, int depth) {
    Optional<Node> target = anchors.get(alias.getAlias());
    if (target == null) {
      throw TreeBuilder.syntax(
          line(alias), column(alias), "The alias *" + alias.getAlias() + " has no anchor.");
    }
    if (target.isEmpty()) {
      throw new RefusedDocumentException(
          RefusalCode.ALIAS_BOMB,
          parent.pointer(),
          line(alias),
          column(alias),
          "The alias *" + alias.getAlias() + " contains itself.");
    }
    return copies.copy(target.get(), parent, token, line(alias), column(alias), depth);
  }

  /** An anchor whose value is not complete yet. */
  private void open(NodeEvent event) {
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor, Optional.empty()));
    if (event instanceof MappingStartEvent start) {
      YamlScalars.checkCollectionTag(start.getTag(), "map", line(event), column(event));
    } else if (event instanceof SequenceStartEvent start) {
      YamlScalars.checkCollectionTag(start.getTag(), "seq", line(event), column(event));
    }
  }

  private Node anchored(NodeEvent event, Node node) {
    event.getAnchor().ifPresent(anchor -> anchors.put(anchor, Optional.of(node)));
    return node;
  }

  private Event next() {
    Event event = events.next();
    line = line(event);
    column = column(event);
    return event;
  }

  private static int line(Event event) {
    return event.getStartMark().map(YamlTree::line).orElse(1);
  }

  private static int column(Event event) {
    return event.getStartMark().map(YamlTree::column).orElse(1);
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }

  private static int column(Mark mark) {
    return mark.getColumn() + 1;
  }
}
