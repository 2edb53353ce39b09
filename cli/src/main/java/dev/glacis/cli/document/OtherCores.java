package dev.glacis.cli.document;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

/** The cores of the own machine beside the one that a command runs on. */
public final class OtherCores {

  private OtherCores() {}

  /** Who helps with large documents; null on a machine with one core. */
  public static Executor helpers() {
    return Runtime.getRuntime().availableProcessors() > 1 ? ForkJoinPool.commonPool() : null;
  }
}
