package dev.glacis.exchange.seen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ExportedModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares what a model says, what a document shows and what a loss report tells: every fact is
 * shown in a field of the format or named, and every value that is shown is a fact or named.
 */
final class Judge {

  private final OtherTool tool;

  /** Our word by theirs, for each fact that has words, over all documents. */
  private final Map<String, Map<String, String>> words = new HashMap<>();

  Judge(OtherTool tool) {
    this.tool = tool;
  }

  void check(String name, ArchitectureModel model, ExportedModel export) throws IOException {
    new Case(new Said(model), tool.seen(export.document()), new Told(export.lossReport()))
        .check(name);
  }

  private final class Case {

    private final Said said;
    private final Facts seen;
    private final Told told;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> own = new TreeMap<>();
    private final Map<String, Integer> filled = new TreeMap<>();

    Case(Said said, Facts seen, Told told) {
      this.said = said;
      tool.addKept(said);
      this.seen = seen;
      this.told = told;
    }

    void check(String name) {
      said.facts.subjects.forEach(this::subject);
      for (String subject : seen.subjects.keySet()) {
        boolean added = !said.facts.subjects.containsKey(subject);
        if (added && !told.implied.contains(subject) && !tool.isImplied(subject, said)) {
          filled.merge(kind(subject), 1, Integer::sum);
        }
      }
      told.own.keySet().removeAll(tool.unjudged());
      // Fields that not even their own format knows; the tests that read back see to them.
      told.own.keySet().removeIf(key -> key.contains(" extensions/"));
      told.filled.keySet().removeAll(tool.unjudged());
      assertThat(wrong).as(name).isEmpty();
      assertThat(told.own).as(name + ": in fields of ours").isEqualTo(own);
      assertThat(told.filled).as(name + ": filled in").isEqualTo(filled);
    }

    private void subject(String subject, Map<String, String> facts) {
      if (tool.isImplied(subject, said)) {
        return;
      }
      Map<String, String> shown = seen.subjects.getOrDefault(subject, Map.of());
      if (told.lost.contains(subject)) {
        if (!shown.isEmpty()) {
          wrong.add(subject + " is said to be lost and is there");
        }
        return;
      }
      facts.forEach((fact, value) -> fact(subject, fact, value, shown));
      shown.keySet().stream()
          .filter(field -> !isSaid(subject, field, facts) && !isWordOf(subject, shown.get(field)))
          .forEach(field -> filled.merge(kind(subject) + " " + field, 1, Integer::sum));
    }

    private void fact(String subject, String fact, String value, Map<String, String> shown) {
      String key = kind(subject) + " " + fact;
      if (tool.unjudged().contains(key)) {
        return;
      }
      String field = field(key);
      String there = field == null ? null : shown.get(field);
      boolean word = tool.words().contains(key);
      String place = subject + "/" + fact;
      if (told.lost.contains(place)) {
        if (!word && value.equals(there)) {
          wrong.add(place + " is said to be lost and is there");
        }
      } else if (told.narrowed.contains(place)) {
        // Of lists, order and repetition may be what is lost.
        boolean same = !word && value.equals(there) && !value.contains(Facts.SEPARATOR);
        // Details are several fields, or none.
        if (there == null && !fact.equals("details") || same) {
          wrong.add(place + " is said to be narrowed, from " + value + " to " + there);
        }
      } else if (isKeptOf(subject, fact, field)) {
        // A bag of what only this format knows goes back to its places; of a rounded rating, the
        // exact one is shown.
        assertThat(there == null || isKept(subject, field)).as(place).isTrue();
      } else if (there == null || !word && !value.equals(there)) {
        own.merge(key, 1, Integer::sum);
      } else if (word) {
        String other = words.computeIfAbsent(key, same -> new HashMap<>()).put(there, value);
        if (other != null && !other.equals(value)) {
          wrong.add(place + ": " + there + " stands for " + value + " and for " + other);
        }
      }
    }

    private boolean isSaid(String subject, String field, Map<String, String> facts) {
      return facts.keySet().stream()
              .filter(fact -> !told.lost.contains(subject + "/" + fact) || isCoarser(subject, fact))
              .anyMatch(fact -> field.equals(field(kind(subject) + " " + fact)))
          || isKept(subject, field)
          || impliedFact(subject, field);
    }

    /** What came in this format shows the word for its state that it came with. */
    private boolean isWordOf(String subject, String shown) {
      return tool.format().equals(said.origins.get(subject))
          && shown.equals(said.words.get(subject));
    }

    /** Of a type that is lost, a coarser one is left. */
    private boolean isCoarser(String subject, String fact) {
      return (kind(subject) + " " + fact).equals("component type");
    }

    private boolean isKeptOf(String subject, String fact, String field) {
      boolean details = fact.equals("details") && tool.format().equals(said.origins.get(subject));
      return details || field != null && isKept(subject, field);
    }

    private boolean isKept(String subject, String field) {
      Map<String, Object> extensions = said.extensions.getOrDefault(subject, Map.of());
      if (told.lost.contains(subject + "/details")) {
        return false;
      }
      Object kept = said.origins.containsKey(subject) ? extensions : extensions.get(tool.format());
      String key = field.replaceFirst("/.*", "");
      return kept instanceof Map<?, ?> map
          && (map.containsKey(key)
              || map.values().stream()
                  .anyMatch(part -> part instanceof Map<?, ?> inner && inner.containsKey(key)));
    }

    private boolean impliedFact(String subject, String field) {
      return told.implied.stream()
          .filter(place -> place.startsWith(subject + "/"))
          .anyMatch(
              place ->
                  field.equals(field(kind(subject) + " " + place.substring(subject.length() + 1))));
    }
  }

  private String field(String key) {
    String named = tool.fields().get(key);
    boolean same = key.contains(" attributes/") && tool.fields().containsKey("attributes");
    return named == null && same ? key.replaceFirst("^\\w+ ", "") : named;
  }

  private static String kind(String subject) {
    return subject.replaceFirst(":.*", "");
  }
}
