package dev.glacis.cli;

/** What the shell gets back. */
public final class ExitCode {

  /** Everything was evaluated, or every example passed. */
  public static final int DONE = 0;

  /** An example failed, or an entry of a list is not covered. */
  public static final int FAILED = 1;

  /** Something was not evaluated: a wrong argument, a missing file, a refused document or pack. */
  public static final int NOT_EVALUATED = 2;

  private ExitCode() {}
}
