package dev.glacis.compiler.differential;

import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is the least trusted party that can author content, by going round until nothing changes.
 * Every component states who can write to it, so that no author is unknown.
 */
final class PlainAuthors {

  private static final List<String> ORDER = List.of("own", "partner", "user", "public");
  private static final Map<String, String> WRITERS =
      Map.of("own", "own", "employees", "own", "customers", "user", "public", "public");

  private final PlainModel plain;
  private final Map<String, String> received = new HashMap<>();
  private final Map<String, String> sent = new HashMap<>();

  PlainAuthors(PlainModel plain) {
    this.plain = plain;
    for (Component component : plain.model.components()) {
      Object stated = component.attributes().values().get("inputControlledBy");
      received.put(component.id(), stated == null ? "own" : (String) stated);
      sent.put(component.id(), worst(origin(component), received.get(component.id())));
    }
    for (int round = 0; round <= plain.model.components().size(); round++) {
      plain.model.components().forEach(component -> takeIn(component.id()));
    }
  }

  String received(String component) {
    return received.get(component);
  }

  /** The author of what a flow carries when it does not state one. */
  String carried(DataFlow flow) {
    return flow.bidirectional()
        ? worst(sent.get(flow.source()), sent.get(flow.destination()))
        : sent.get(flow.source());
  }

  private void takeIn(String component) {
    for (DataFlow flow : plain.incoming(component)) {
      String from = flow.destination().equals(component) ? flow.source() : flow.destination();
      Object stated = flow.attributes().values().get("contentControlledBy");
      String author = stated == null ? sent.get(from) : (String) stated;
      received.merge(component, author, PlainAuthors::worst);
      sent.merge(component, author, PlainAuthors::worst);
    }
  }

  private String origin(Component component) {
    Set<String> types = plain.lineage(component.type());
    String byType = "own";
    if (types.contains("ai.external.web") || types.contains("ai.hub.public")) {
      byType = "public";
    } else if (types.contains("actor.user") || types.contains("ai.human.enduser")) {
      byType = "user";
    } else if (types.contains("actor.partner")) {
      byType = "partner";
    }
    String writer = (String) component.attributes().values().get("writableBy");
    return worst(byType, WRITERS.get(writer));
  }

  private static String worst(String one, String other) {
    return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
  }
}
