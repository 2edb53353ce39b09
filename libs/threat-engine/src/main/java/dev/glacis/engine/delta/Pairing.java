package dev.glacis.engine.delta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which threats of two evaluations are the same one: by fingerprint, then by fingerprint under a
 * name that the definition had. Of definitions that were merged into one, the first of its former
 * names is the same threat, the others are gone.
 */
final class Pairing {

  /** One threat in both evaluations. */
  record Pair(BaselineThreat before, BaselineThreat after) {}

  private final Renames earlier;
  private final Renames later;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, BaselineThreat> onlyBefore = new TreeMap<>();
  private final Map<String, BaselineThreat> onlyAfter = new TreeMap<>();

  Pairing(Baseline baseline, Baseline current) {
    this.earlier = new Renames(baseline);
    this.later = new Renames(current);
    baseline.threats().forEach(threat -> onlyBefore.put(threat.fingerprint(), threat));
    for (BaselineThreat after : current.threats()) {
      BaselineThreat before = onlyBefore.remove(after.fingerprint());
      if (before == null) {
        onlyAfter.put(after.fingerprint(), after);
      } else {
        pairs.add(new Pair(before, after));
      }
    }
    List.copyOf(onlyAfter.values()).forEach(this::pairRenamed);
  }

  List<Pair> pairs() {
    return pairs;
  }

  Collection<BaselineThreat> onlyBefore() {
    return onlyBefore.values();
  }

  Collection<BaselineThreat> onlyAfter() {
    return onlyAfter.values();
  }

  /** Fingerprints that a threat may have in the other evaluation, its own first. */
  Stream<String> fingerprints(BaselineThreat threat) {
    String id = threat.definition().id();
    String place = threat.fingerprint().substring(id.length());
    return Renames.names(id, later, earlier).stream().map(name -> name + place);
  }

  private void pairRenamed(BaselineThreat after) {
    fingerprints(after)
        .filter(onlyBefore::containsKey)
        .findFirst()
        .ifPresent(
            former -> {
              pairs.add(new Pair(onlyBefore.remove(former), after));
              onlyAfter.remove(after.fingerprint());
            });
  }
}
