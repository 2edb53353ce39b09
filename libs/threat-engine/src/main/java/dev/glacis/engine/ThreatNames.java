package dev.glacis.engine;

import java.nio.IntBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the first threats of sets. In large systems many facts change the same threats: equal lists
 * are one list.
 */
final class ThreatNames {

  private final String[] fingerprints;
  private final int most;
  private final Map<IntBuffer, List<String>> lists = new HashMap<>();

  /**
   * @param fingerprints of all threats, ascending
   * @param most threats that are named of one set
   */
  ThreatNames(String[] fingerprints, int most) {
    this.fingerprints = fingerprints;
    this.most = most;
  }

  List<String> first(BitSet threats, int size) {
    int[] first = new int[Math.min(most, size)];
    int next = -1;
    for (int i = 0; i < first.length; i++) {
      next = threats.nextSetBit(next + 1);
      first[i] = next;
    }
    return lists.computeIfAbsent(IntBuffer.wrap(first), key -> named(first));
  }

  private List<String> named(int[] threats) {
    String[] names = new String[threats.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = fingerprints[threats[i]];
    }
    return List.of(names);
  }
}
