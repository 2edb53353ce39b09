package dev.glacis.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

  @TempDir private Path folder;
  private PlatformSettings settings;
  private Children children;

  @BeforeEach
  void prepare() {
    settings = PlatformSettings.forTest(folder, folder.resolve("home"));
    children = new Children(settings);
  }

  @AfterEach
  void leaveNothingBehind() {
    children.running().forEach(ChildProcess::kill);
  }

  @Test
  void stopsWhatAnEarlierLauncherLeftBehind() {
    ChildProcess sleeper = start("sleeper", "sleep 600; : " + settings.home());

    new Leftovers(settings, Progress.silent()).stop();

    assertThat(sleeper.isAlive()).isFalse();
    assertThat(Leftovers.recorded(settings)).isEmpty();
  }

  @Test
  void sparesAProcessThatHasOnlyTheRecordedId() {
    ChildProcess stranger = start("stranger", "sleep 600");

    new Leftovers(settings, Progress.silent()).stop();

    assertThat(stranger.isAlive()).isTrue();
  }

  @Test
  void sparesAProcessThatStartedAtAnotherTime() {
    ChildProcess sleeper = start("sleeper", "sleep 600; : " + settings.home());
    RecordedProcess recorded = sleeper.recorded();

    RecordedProcess earlier = new RecordedProcess("sleeper", recorded.pid(), 1L);

    assertThat(recorded.alive(settings.home().toString())).isPresent();
    assertThat(earlier.alive(settings.home().toString())).isEmpty();
  }

  @Test
  void startsNothingOnceClosed() {
    children.close();

    assertThatThrownBy(() -> start("late", "sleep 600")).isInstanceOf(StoppedException.class);
  }

  @Test
  void stopsTheChildrenOfAChildAsWell() {
    ChildProcess shell = start("shell", "sleep 600 & echo $!; wait");
    await().until(() -> !shell.lastLines(1).isEmpty());
    long grandchild = Long.parseLong(shell.lastLines(1).getFirst());

    shell.stop(Signal.TERMINATE, Duration.ofSeconds(5));

    await().until(() -> ProcessHandle.of(grandchild).filter(ProcessHandle::isAlive).isEmpty());
  }

  @Test
  void killsAChildThatDoesNotListen() {
    ChildProcess deaf = start("deaf", "trap '' TERM; echo ready; while :; do sleep 1; done");
    await().until(() -> Files.size(deaf.log()) > 0);

    deaf.stop(Signal.TERMINATE, Duration.ofMillis(300));

    assertThat(deaf.isAlive()).isFalse();
  }

  @Test
  void saysWithWhichWordsAChildEndedWhileItStarted() {
    ChildProcess broken = start("broken", "echo no such table; exit 3");
    Readiness readiness = new Readiness(Progress.silent(), Duration.ofSeconds(20));

    assertThatThrownBy(() -> readiness.await("The service", broken, () -> false))
        .isInstanceOf(PlatformException.class)
        .hasMessageContaining("exit code 3")
        .hasMessageContaining("no such table");
  }

  @Test
  void givesUpOnAChildThatNeverAnswers() {
    ChildProcess silent = start("silent", "sleep 600");
    Readiness readiness = new Readiness(Progress.silent(), Duration.ofMillis(200));

    assertThatThrownBy(() -> readiness.await("The service", silent, () -> false))
        .isInstanceOf(PlatformException.class)
        .hasMessageContaining("does not answer")
        .hasMessageContaining("silent.log");
  }

  private ChildProcess start(String name, String script) {
    return children.start(Launch.of(name, List.of("/bin/sh", "-c", script), folder));
  }
}
