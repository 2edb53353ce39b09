package dev.glacis.local.process;

/** The platform is being stopped while something was still starting. */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoppedException(Throwable cause) {
    super("The platform was stopped while it started.", cause);
  }

  public StoppedException() {
    super("The platform was stopped while it started.");
  }
}
