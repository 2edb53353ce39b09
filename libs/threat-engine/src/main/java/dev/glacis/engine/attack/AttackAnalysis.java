package dev.glacis.engine.attack;

import java.util.List;

/**
 * The most risky attack paths of a system.
 *
 * @param entryPoints where attacks begin, the least trusted first
 * @param paths the most risky first; of equal ones the shorter, then in the order of the threats
 * @param complete whether no path is missing that would be more risky than the last one given
 * @param stoppedBecause one plain sentence; null when complete
 * @param missedRisk highest risk, 0 to 100, that a missing path can have; 0 when complete
 * @param work units of work done, see {@link AttackOptions#workLimit()}
 */
public record AttackAnalysis(
    List<EntryPoint> entryPoints,
    List<AttackPath> paths,
    boolean complete,
    String stoppedBecause,
    int missedRisk,
    long work) {

  public AttackAnalysis {
    entryPoints = List.copyOf(entryPoints);
    paths = List.copyOf(paths);
  }
}
