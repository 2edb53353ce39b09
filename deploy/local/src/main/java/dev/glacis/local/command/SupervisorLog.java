package dev.glacis.local.command;

import dev.glacis.local.settings.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Repeats what the supervisor says while it starts the platform. */
final class SupervisorLog {

  private static final long STEP_MILLIS = 100;

  private final Supervisor supervisor;
  private final Progress progress;
  private long read;

  SupervisorLog(Supervisor supervisor, Progress progress) {
    this.supervisor = supervisor;
    this.progress = progress;
  }

  /** Returns when the platform is ready or has failed, or the process has ended. */
  void followUntilStarted(Process process) {
    boolean over = false;
    while (!over) {
      over = supervisor.state().phase() != Supervisor.Phase.STARTING || !process.isAlive();
      showNews();
      if (!over) {
        pause();
      }
    }
  }

  private void showNews() {
    if (!Files.exists(supervisor.log())) {
      return;
    }
    try (RandomAccessFile file = new RandomAccessFile(supervisor.log().toFile(), "r")) {
      byte[] news = new byte[(int) (file.length() - read)];
      file.seek(read);
      file.readFully(news);
      String text = new String(news, StandardCharsets.UTF_8);
      int complete = text.lastIndexOf('\n') + 1;
      text.substring(0, complete).lines().forEach(progress::say);
      read += text.substring(0, complete).getBytes(StandardCharsets.UTF_8).length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(STEP_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
