package dev.glacis.library.score;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the library says of one system, compared with what is known.
 *
 * @param known whether the techniques of the case are known at all
 * @param expected its distinct techniques that an architecture can show, in the given order
 * @param impacts techniques that only name the damage and do not count
 * @param reported distinct ATLAS techniques that threats name, a parent not beside its sub
 * @param trueReported how many of these are the case's, or a parent or sub of one
 * @param highestRisks current risks of the riskiest threats, 0 to 100, at most five
 * @param negative whether the system is one that resists (tag {@code negative-case})
 * @param fired ids of the definitions that were reported
 */
public record CaseScore(
    String id,
    boolean known,
    List<TechniqueResult> expected,
    List<TechniqueResult> impacts,
    Set<String> reported,
    int trueReported,
    Noise noise,
    int threats,
    List<Integer> highestRisks,
    boolean negative,
    Set<String> fired) {

  public CaseScore {
    expected = List.copyOf(expected);
    impacts = List.copyOf(impacts);
    reported = Collections.unmodifiableSet(new TreeSet<>(reported));
    highestRisks = List.copyOf(highestRisks);
    fired = Collections.unmodifiableSet(new TreeSet<>(fired));
  }

  public int found() {
    return (int) expected.stream().filter(TechniqueResult::found).count();
  }

  public int amongFirst() {
    return (int) expected.stream().filter(TechniqueResult::amongFirst).count();
  }

  public List<String> missed() {
    return expected.stream().filter(one -> !one.found()).map(TechniqueResult::id).toList();
  }

  /** Share of the reported techniques that are the case's; 0 without any. */
  public double precision() {
    return Noise.share(trueReported, reported.size());
  }

  /** Mean of the highest risks that are there; 0 without threats. */
  public double topRisk() {
    return highestRisks.stream().mapToInt(Integer::intValue).average().orElse(0);
  }
}
