package dev.glacis.engine.logic;

import dev.glacis.engine.expression.DerivedFact;

/** Names under which unknown values of the graph stand for all the facts that they rest on. */
public final class OpenFacts {

  /** Who authors what a component takes in. */
  public static final String INPUT = "inputControlledBy";

  /** Who authors what a flow carries. */
  public static final String CONTENT = "contentControlledBy";

  /** How little trusted the zones are that reach a component. */
  public static final String EXPOSURE = "exposure";

  /** How little trusted the zones are that a component reaches. */
  public static final String OUTLOOK = "outlook";

  /** What a component is. */
  public static final String TYPE = "type";

  /** The zone that an outermost component lies in. */
  public static final String ZONE = "trustZone";

  private OpenFacts() {}

  static String nameOf(DerivedFact fact) {
    return switch (fact) {
      case RECEIVES_UNTRUSTED_CONTENT -> INPUT;
      case EXPOSURE, EXPOSURE_HOPS -> EXPOSURE;
      case CAN_SEND_OUTWARD -> OUTLOOK;
      default -> null;
    };
  }
}
