package dev.glacis.local.command;

import dev.glacis.local.LocalPlatform;
import dev.glacis.local.process.StoppedException;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The process in the background that owns a platform's processes. It ends with all of them when it
 * is asked to, and when whoever waits for the start goes away.
 */
@Command(name = "supervise", hidden = true)
final class SuperviseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PlatformOptions options;

  @Option(names = "--owner", required = true)
  private long owner;

  @Option(names = "--leave-with-owner")
  private boolean leaveWithOwner;

  @Option(names = "--base")
  private boolean base;

  @Parameters(hidden = true)
  private List<String> buildCommand = List.of();

  private final AtomicBoolean ready = new AtomicBoolean();

  @Override
  public Integer call() throws InterruptedException {
    PlatformSettings settings = options.settings();
    Supervisor supervisor = new Supervisor(settings);
    supervisor.register();
    supervisor.report(Supervisor.Phase.STARTING, "");
    LocalPlatform platform = platform(settings, timed(spec.commandLine().getOut()));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, supervisor)));
    watchOwner();
    try {
      platform.start();
    } catch (RuntimeException e) {
      supervisor.report(Supervisor.Phase.FAILED, sentence(e));
      return 1;
    }
    ready.set(true);
    supervisor.report(Supervisor.Phase.READY, "");
    new CountDownLatch(1).await();
    return 0;
  }

  private LocalPlatform platform(PlatformSettings settings, Progress progress) {
    return base
        ? LocalPlatform.base(settings, progress)
        : LocalPlatform.building(settings, buildCommand, progress);
  }

  private void watchOwner() {
    ProcessHandle.of(owner)
        .ifPresent(
            process ->
                process
                    .onExit()
                    .thenRun(
                        () -> {
                          if (leaveWithOwner || !ready.get()) {
                            System.exit(1);
                          }
                        }));
  }

  private void stop(LocalPlatform platform, Supervisor supervisor) {
    platform.stop();
    if (supervisor.state().phase() != Supervisor.Phase.FAILED) {
      supervisor.report(Supervisor.Phase.STOPPED, "");
    }
  }

  private static Progress timed(PrintWriter out) {
    long began = System.nanoTime();
    return line -> {
      long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
      out.printf("%4d s  %s%n", seconds, line);
      out.flush();
    };
  }

  private String sentence(RuntimeException e) {
    boolean sentence = e instanceof PlatformException || e instanceof StoppedException;
    if (!sentence) {
      e.printStackTrace(spec.commandLine().getErr());
    }
    return sentence ? e.getMessage() : e.toString();
  }
}
