package dev.glacis.exchange.difference;

import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.graph.VocabularyIndex;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Compares architecture models. Elements are the same when kind and id are. Takes about linear time
 * in the size of both. Immutable and safe to share between threads.
 */
public final class ModelComparison {

  private static final List<ElementKind> KINDS =
      List.of(
          ElementKind.TRUST_ZONE, ElementKind.COMPONENT, ElementKind.DATA_FLOW, ElementKind.ASSET);

  private final VocabularyIndex vocabulary;
  private final Grading grading;

  /**
   * @param vocabulary says which attributes are facts and which controls; changes of attributes
   *     that it does not know are listed, yet never security-relevant
   */
  public ModelComparison(Vocabulary vocabulary) {
    this.vocabulary = new VocabularyIndex(vocabulary);
    this.grading = Grading.standard();
  }

  /**
   * Finds out what changed.
   *
   * @throws dev.glacis.engine.model.InvalidModelException when one of the models names what is not
   *     there, has an id twice, or nests something in itself
   */
  public ModelDifference compare(ArchitectureModel before, ArchitectureModel after) {
    ModelGraph older = ModelGraph.of(before, vocabulary);
    ModelGraph newer = ModelGraph.of(after, vocabulary);
    Map<ElementKind, PairedElements> paired = new EnumMap<>(ElementKind.class);
    KINDS.forEach(kind -> paired.put(kind, PairedElements.of(of(before, kind), of(after, kind))));
    List<ChangedElement> changed = new ArrayList<>();
    SecurityReview review = new SecurityReview(older, newer, grading);
    system(before, after, changed, review);
    for (ElementKind kind : KINDS) {
      for (ElementPair pair : paired.get(kind).kept()) {
        change(pair, changed, review);
      }
    }
    review.surroundings(paired);
    return new ModelDifference(
        placed(paired, true), placed(paired, false), changed, review.changes());
  }

  private static void change(
      ElementPair pair, List<ChangedElement> changed, SecurityReview review) {
    if (pair.before().equals(pair.after())) {
      return;
    }
    ChangedElement change = pair.change();
    if (!change.isNothing()) {
      changed.add(change);
      review.element(pair, change);
    }
  }

  private static void system(
      ArchitectureModel before,
      ArchitectureModel after,
      List<ChangedElement> changed,
      SecurityReview review) {
    ChangedElement change =
        new ChangedElement(
            ElementProperties.ref(after),
            null,
            ElementPair.changes(ElementProperties.of(before), ElementProperties.of(after)),
            ElementPair.changes(before.attributes().values(), after.attributes().values()));
    if (!change.isNothing()) {
      changed.add(change);
      review.system(change);
    }
  }

  private static List<PlacedElement> placed(
      Map<ElementKind, PairedElements> paired, boolean added) {
    return paired.values().stream()
        .flatMap(one -> (added ? one.added() : one.removed()).stream())
        .map(PlacedElement::of)
        .toList();
  }

  private static List<? extends Element> of(ArchitectureModel model, ElementKind kind) {
    return switch (kind) {
      case SYSTEM -> List.of();
      case TRUST_ZONE -> model.trustZones();
      case COMPONENT -> model.components();
      case DATA_FLOW -> model.dataFlows();
      case ASSET -> model.assets();
    };
  }
}
