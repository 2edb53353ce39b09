package dev.glacis.exchange.tree;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.LossReport.Count;
import java.util.ArrayList;
import java.util.List;

/** How much of each kind was taken over, left out and added. */
final class Counts {

  private static final ContentKind[] KINDS = ContentKind.values();

  private final int[] imported = new int[KINDS.length];
  private final int[] dropped = new int[KINDS.length];
  private final int[] inferred = new int[KINDS.length];

  void imported(ContentKind kind, int number) {
    imported[kind.ordinal()] += number;
  }

  void dropped(ContentKind kind, int number) {
    dropped[kind.ordinal()] += number;
  }

  void inferred(ContentKind kind) {
    inferred[kind.ordinal()]++;
  }

  void add(Counts others) {
    for (int i = 0; i < KINDS.length; i++) {
      imported[i] += others.imported[i];
      dropped[i] += others.dropped[i];
      inferred[i] += others.inferred[i];
    }
  }

  List<Count> list() {
    List<Count> counts = new ArrayList<>();
    for (ContentKind kind : KINDS) {
      int i = kind.ordinal();
      if (imported[i] + dropped[i] + inferred[i] > 0) {
        counts.add(
            new Count(
                kind.label(), imported[i] + dropped[i], imported[i], dropped[i], inferred[i]));
      }
    }
    return counts;
  }
}
