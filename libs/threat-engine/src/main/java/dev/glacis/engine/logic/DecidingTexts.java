package dev.glacis.engine.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What an unknown list of texts is taken to be, so that it has a member that decides, or none. The
 * same for every element.
 *
 * @param having one for each text that decides, in the order of the vocabulary
 * @param lacking all of them; null when no text decides
 */
record DecidingTexts(List<Constraint> having, Constraint lacking) {

  /**
   * @param domain texts that the list can have
   */
  static DecidingTexts of(List<String> domain, Predicate<String> deciding) {
    List<Constraint> having = new ArrayList<>();
    Set<String> lacking = new TreeSet<>();
    for (String text : domain) {
      if (deciding.test(text)) {
        having.add(new Constraint.Members(Set.of(text), Set.of()));
        lacking.add(text);
      }
    }
    return new DecidingTexts(
        List.copyOf(having), lacking.isEmpty() ? null : new Constraint.Members(Set.of(), lacking));
  }

  /** Whether the list can have a member that decides. */
  boolean possible() {
    return !having.isEmpty();
  }

  /**
   * Walks the ways in which a list has a member that decides, or the one in which it has none.
   *
   * @return whether the search has ended
   */
  boolean walk(FactKey list, boolean deciding, SupportSearch search, SupportSearch.Step next) {
    if (!deciding) {
      return lacking == null ? next.go() : search.assuming(list, lacking, next);
    }
    return search.assumingOne(list, having, next);
  }
}
