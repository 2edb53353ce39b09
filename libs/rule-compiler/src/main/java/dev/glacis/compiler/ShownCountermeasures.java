package dev.glacis.compiler;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.pack.Spelling;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which countermeasures the model of an example shows, beside what the example states. An example
 * that states nothing is right whatever its model shows.
 */
final class ShownCountermeasures {

  private ShownCountermeasures() {}

  /** Whether each threat has exactly the stated countermeasures. */
  static boolean asStated(RuleExample example, List<Threat> threats) {
    return example.shows() == null || shown(threats).equals(Set.of(new TreeSet<>(example.shows())));
  }

  /** {@code , shows [ids]}; nothing when the example states nothing. */
  static String stated(RuleExample example) {
    return example.shows() == null ? "" : ", shows " + new TreeSet<>(example.shows());
  }

  /** The same of what was found; several lists when the threats differ in it. */
  static String found(RuleExample example, List<Threat> threats) {
    return example.shows() == null
        ? ""
        : shown(threats).stream()
            .map(SortedSet::toString)
            .sorted()
            .collect(Collectors.joining(" or ", ", shows ", ""));
  }

  /** What the model says of each countermeasure. */
  static String reason(RuleExample example, List<Threat> threats) {
    return example.shows() == null
        ? ""
        : threats.stream()
            .flatMap(threat -> threat.countermeasures().stream())
            .map(one -> one.instance() + " is " + Spelling.of(one.presence()))
            .distinct()
            .collect(Collectors.joining(", ", "; ", ""));
  }

  private static Set<SortedSet<String>> shown(List<Threat> threats) {
    return threats.stream().map(ShownCountermeasures::shown).collect(Collectors.toSet());
  }

  private static SortedSet<String> shown(Threat threat) {
    return threat.countermeasures().stream()
        .filter(one -> one.presence() == Presence.PRESENT)
        .map(AppliedCountermeasure::definition)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
