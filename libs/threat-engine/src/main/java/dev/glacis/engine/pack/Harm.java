package dev.glacis.engine.pack;

/** What a threat does to people beyond the loss of security. */
public enum Harm {
  /** Somebody or something is injured or destroyed. */
  SAFETY,
  /** Somebody loses control over what is known about them. */
  PRIVACY,
  /** Somebody is treated worse without good reason. */
  FAIRNESS
}
