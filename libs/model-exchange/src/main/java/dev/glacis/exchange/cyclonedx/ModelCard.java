package dev.glacis.exchange.cyclonedx;

import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The facts of a model card that our attributes can say; the card itself is kept whole. */
record ModelCard(Mapping parameters) {

  static ModelCard of(Part part) {
    Mapping card = object(part.fields().mapping(), "modelCard");
    part.fields().keep("modelCard");
    return new ModelCard(card == null ? null : object(card, "modelParameters"));
  }

  /** The task in the spelling of model hubs, such as {@code text-generation}; empty for none. */
  String task() {
    return word(parameters, "task").toLowerCase(Locale.ROOT).strip().replaceAll("[\\s_]+", "-");
  }

  void tell(StatedAttributes stated) {
    if (parameters == null) {
      return;
    }
    Mapping approach = object(parameters, "approach");
    if (approach != null) {
      stated.say("approach", word(approach, "type"), approach);
    }
    modality(stated);
  }

  /** Kinds of input, from the formats of all inputs that are known. */
  private void modality(StatedAttributes stated) {
    Set<String> kinds = new TreeSet<>();
    if (parameters.get("inputs") instanceof Sequence inputs) {
      inputs.items().stream()
          .filter(Mapping.class::isInstance)
          .map(input -> word((Mapping) input, "format"))
          .map(Modality::of)
          .forEach(kinds::addAll);
    }
    if (!kinds.isEmpty()) {
      stated.put("modality", List.copyOf(kinds));
    }
  }

  private static Mapping object(Mapping owner, String key) {
    return owner != null && owner.get(key) instanceof Mapping object ? object : null;
  }

  private static String word(Mapping owner, String key) {
    return owner != null && owner.get(key) instanceof Scalar scalar && scalar.value() != null
        ? scalar.value().toString()
        : "";
  }
}
