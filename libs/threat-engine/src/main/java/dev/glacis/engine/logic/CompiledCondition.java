package dev.glacis.engine.logic;

/** A condition turned into code. Immutable; share it between threads, each with its own frame. */
public interface CompiledCondition {

  Truth test(Frame frame);

  /**
   * Walks the ways to make the condition come out as wanted, in the order of the condition. A way
   * without assumptions is walked exactly when the known facts decide, and it is then the only one.
   *
   * @param next goes on with what else has to hold, once the search assumes what a way takes
   * @return whether the search has ended
   */
  boolean walk(Frame frame, boolean wanted, SupportSearch search, SupportSearch.Step next);
}
