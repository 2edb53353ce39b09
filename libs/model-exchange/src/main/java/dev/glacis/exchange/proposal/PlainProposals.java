package dev.glacis.exchange.proposal;

import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Proposals as plain maps, lists and values, and back. Absent values are absent. */
final class PlainProposals {

  private final Map<?, ?> plain;

  PlainProposals(Map<?, ?> plain) {
    this.plain = plain;
  }

  static Map<String, Object> of(Proposals proposals) {
    Map<String, Object> plain = new LinkedHashMap<>();
    putAll(plain, "threats", proposals.threats(), PlainProposals::threat);
    putAll(plain, "mitigations", proposals.mitigations(), PlainProposals::mitigation);
    putAll(plain, "assumptions", proposals.assumptions(), PlainProposals::assumption);
    return plain;
  }

  /** What is malformed is left out: the extensions of a model may come from anywhere. */
  Proposals read(List<OutOfScope> outOfScope) {
    return new Proposals(
        all("threats", PlainProposals::readThreat),
        all("mitigations", PlainProposals::readMitigation),
        all("assumptions", PlainProposals::readAssumption),
        outOfScope);
  }

  private static Map<String, Object> threat(ProposedThreat threat) {
    Map<String, Object> plain = identified(threat.id(), threat.origin());
    put(plain, "title", threat.title());
    put(plain, "description", threat.description());
    putList(plain, "categories", threat.categories());
    put(plain, "severity", label(threat.severity()));
    put(plain, "state", label(threat.state()));
    put(plain, "generated", threat.generated() ? true : null);
    putList(plain, "elements", threat.elements().stream().map(ElementReference::key).toList());
    putAll(plain, "mitigations", threat.mitigations(), PlainProposals::link);
    putDetails(plain, threat.details());
    return plain;
  }

  private static ProposedThreat readThreat(PlainProposals threat) {
    return new ProposedThreat(
        threat.required("id"),
        threat.origin(),
        threat.text("title"),
        threat.text("description"),
        threat.texts("categories"),
        threat.word("severity", ProposedSeverity.values()),
        threat.word("state", ThreatState.values()),
        Boolean.TRUE.equals(threat.plain.get("generated")),
        threat.texts("elements").stream()
            .flatMap(key -> ElementReference.parse(key).stream())
            .toList(),
        threat.all("mitigations", PlainProposals::readLink),
        threat.details());
  }

  private static Map<String, Object> link(MitigationLink link) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("mitigation", link.mitigation());
    put(plain, "state", label(link.state()));
    put(plain, "word", link.word());
    return plain;
  }

  private static MitigationLink readLink(PlainProposals link) {
    return new MitigationLink(
        link.required("mitigation"),
        link.word("state", MitigationState.values()),
        link.text("word"));
  }

  private static Map<String, Object> mitigation(ProposedMitigation mitigation) {
    Map<String, Object> plain = identified(mitigation.id(), mitigation.origin());
    put(plain, "title", mitigation.title());
    put(plain, "description", mitigation.description());
    put(plain, "state", label(mitigation.state()));
    putDetails(plain, mitigation.details());
    return plain;
  }

  private static ProposedMitigation readMitigation(PlainProposals mitigation) {
    return new ProposedMitigation(
        mitigation.required("id"),
        mitigation.origin(),
        mitigation.text("title"),
        mitigation.text("description"),
        mitigation.word("state", MitigationState.values()),
        mitigation.details());
  }

  private static Map<String, Object> assumption(Assumption assumption) {
    Map<String, Object> plain = identified(assumption.id(), assumption.origin());
    plain.put("text", assumption.text());
    putDetails(plain, assumption.details());
    return plain;
  }

  private static Assumption readAssumption(PlainProposals assumption) {
    return new Assumption(
        assumption.required("id"),
        assumption.origin(),
        assumption.required("text"),
        assumption.details());
  }

  private static Map<String, Object> identified(String id, Origin origin) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("id", id);
    Map<String, Object> from = new LinkedHashMap<>();
    from.put("format", origin.format());
    put(from, "sourceId", origin.sourceId());
    put(from, "state", origin.state());
    plain.put("origin", from);
    return plain;
  }

  private Origin origin() {
    PlainProposals from = object("origin");
    return new Origin(from.required("format"), from.text("sourceId"), from.text("state"));
  }

  private <T> List<T> all(String key, Function<PlainProposals, T> reader) {
    List<T> items = new ArrayList<>();
    if (plain.get(key) instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> map) {
          try {
            items.add(reader.apply(new PlainProposals(map)));
          } catch (Malformed leftOut) {
            // Nothing that could be shown to anybody.
          }
        }
      }
    }
    return items;
  }

  private PlainProposals object(String key) {
    if (plain.get(key) instanceof Map<?, ?> map) {
      return new PlainProposals(map);
    }
    throw new Malformed(key);
  }

  private String required(String key) {
    String text = text(key);
    if (text == null) {
      throw new Malformed(key);
    }
    return text;
  }

  private String text(String key) {
    return plain.get(key) instanceof String text ? text : null;
  }

  private List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    if (plain.get(key) instanceof List<?> list) {
      list.stream().filter(String.class::isInstance).map(String.class::cast).forEach(texts::add);
    }
    return texts;
  }

  private <E extends Word> E word(String key, E[] words) {
    String label = text(key);
    for (E word : words) {
      if (word.label().equals(label)) {
        return word;
      }
    }
    return null;
  }

  private Map<String, Object> details() {
    Map<String, Object> details = new LinkedHashMap<>();
    if (plain.get("details") instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            if (value != null) {
              details.put(key.toString(), value);
            }
          });
    }
    return details;
  }

  private static String label(Word word) {
    return word == null ? null : word.label();
  }

  private static void put(Map<String, Object> plain, String key, Object value) {
    if (value != null) {
      plain.put(key, value);
    }
  }

  private static void putList(Map<String, Object> plain, String key, List<?> values) {
    if (!values.isEmpty()) {
      plain.put(key, values);
    }
  }

  private static <T> void putAll(
      Map<String, Object> plain, String key, List<T> items, Function<T, Map<String, Object>> one) {
    putList(plain, key, items.stream().map(one).toList());
  }

  private static void putDetails(Map<String, Object> plain, Map<String, Object> details) {
    if (!details.isEmpty()) {
      plain.put("details", details);
    }
  }

  private static final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Malformed(String key) {
      super(key);
    }
  }
}
