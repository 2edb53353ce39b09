package dev.glacis.local.process;

import java.io.IOException;

/** The ways to ask a process to end. */
public enum Signal {
  TERMINATE,
  /** PostgreSQL ends at once with this one, but waits for its clients with the other. */
  INTERRUPT;

  void send(ProcessHandle process) {
    switch (this) {
      case TERMINATE -> process.destroy();
      case INTERRUPT -> interrupt(process);
    }
  }

  private static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
          .redirectErrorStream(true)
          .start()
          .waitFor();
    } catch (IOException _) {
      process.destroy();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      process.destroy();
    }
  }
}
