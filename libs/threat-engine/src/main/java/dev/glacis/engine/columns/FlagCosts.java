package dev.glacis.engine.columns;

import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.graph.ModelGraph;

/**
 * How many unknown facts it takes, per element, for a boolean fact of the graph to be true or
 * false; {@link Levels#NEVER} where it cannot be.
 */
record FlagCosts(byte[] whenTrue, byte[] whenFalse) {

  static FlagCosts of(DerivedFact fact, ModelGraph graph) {
    return switch (fact) {
      case RECEIVES_UNTRUSTED_CONTENT -> ContentFlags.receivesUntrusted(graph);
      case READS_SENSITIVE_DATA -> ContentFlags.readsSensitive(graph);
      case CAN_SEND_OUTWARD -> new OutwardFlags(graph).canSendOutward();
      case CROSSES_ZONE -> CrossingFlags.crossesZone(graph);
      case ENTERS_MORE_TRUSTED -> CrossingFlags.entersMoreTrusted(graph);
      case LEAVES_TO_LESS_TRUSTED -> CrossingFlags.leavesToLessTrusted(graph);
      default -> throw new IllegalStateException(fact + " is not true or false");
    };
  }

  static FlagCosts none(int elements) {
    return new FlagCosts(new byte[elements], new byte[elements]);
  }

  void known(int element, boolean value) {
    whenTrue[element] = value ? 0 : (byte) Levels.NEVER;
    whenFalse[element] = value ? (byte) Levels.NEVER : 0;
  }

  /** Keeps how many unknown facts it takes either way. */
  void open(int element, int toBeTrue, int toBeFalse) {
    whenTrue[element] = (byte) Math.min(toBeTrue, Levels.MANY);
    whenFalse[element] = (byte) Math.min(toBeFalse, Levels.MANY);
  }
}
