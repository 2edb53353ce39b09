package dev.glacis.local.part;

/** Something that starts, answers, and stops; {@code start} returns when it answers. */
public interface Part {

  void start();

  /** Does nothing when it does not run. */
  void stop();
}
