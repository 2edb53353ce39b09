package dev.glacis.local.command;

import dev.glacis.local.process.Ending;
import dev.glacis.local.process.Leftovers;
import dev.glacis.local.process.RecordedProcess;
import dev.glacis.local.process.StoppedException;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import dev.glacis.local.settings.ServiceName;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts and stops the supervisor, a process detached from the terminal. */
final class BackgroundPlatform {

  private static final Duration STOP_PATIENCE = Duration.ofSeconds(90);

  private final PlatformSettings settings;
  private final Progress progress;
  private final Supervisor supervisor;
  private volatile boolean starting;
  private volatile boolean interrupted;

  BackgroundPlatform(PlatformSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.supervisor = new Supervisor(settings);
  }

  boolean isRunning() {
    return supervisor.process().isPresent();
  }

  boolean isReady() {
    return isRunning() && supervisor.state().phase() == Supervisor.Phase.READY;
  }

  /** Says in one sentence what is missing from a platform that runs. */
  void requireComplete() {
    List<RecordedProcess> recorded = Leftovers.recorded(settings);
    for (RecordedProcess process : recorded) {
      if (process.alive(settings.home().toString()).isEmpty()) {
        throw new PlatformException(
            "%s has ended since the start (./glacis logs %s): run ./glacis down and up again."
                .formatted(process.name(), process.name()));
      }
    }
    String gateway = ServiceName.GATEWAY.id();
    if (recorded.stream().noneMatch(process -> process.name().equals(gateway))) {
      throw new PlatformException(
          "The platform runs without its services (up --base): run ./glacis down first.");
    }
  }

  /** Starts the platform to stay; the command, if any, builds its services meanwhile. */
  void startToStay(List<String> buildCommand) {
    start(List.of(), buildCommand);
  }

  /** Starts PostgreSQL, Kafka and Keycloak to stay. */
  void startBase() {
    start(List.of("--base"), List.of());
  }

  /** Starts the platform for as long as this process lives. */
  void startForMe(List<String> buildCommand) {
    start(List.of("--leave-with-owner"), buildCommand);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  progress.say("Stopping everything");
                  stop();
                }));
  }

  /**
   * Starts a supervisor and returns when the platform is ready. When this process is interrupted
   * meanwhile, the supervisor stops everything before this process ends.
   */
  private void start(List<String> options, List<String> buildCommand) {
    List<String> arguments = new ArrayList<>(options);
    if (!buildCommand.isEmpty()) {
      arguments.add("--");
      arguments.addAll(buildCommand);
    }
    supervisor.report(Supervisor.Phase.STARTING, "");
    Process process = launch(arguments);
    starting = true;
    Runtime.getRuntime().addShutdownHook(new Thread(() -> giveUp(process.toHandle())));
    new SupervisorLog(supervisor, progress).followUntilStarted(process);
    if (interrupted) {
      throw new StoppedException();
    }
    starting = false;
    requireReady(process);
  }

  /** Stops the supervisor, if any, and whatever an earlier one left behind. */
  void stop() {
    supervisor.process().ifPresent(this::end);
    new Leftovers(settings, progress).stop();
    supervisor.report(Supervisor.Phase.STOPPED, "");
  }

  private void giveUp(ProcessHandle process) {
    if (starting && process.isAlive()) {
      interrupted = true;
      progress.say("Interrupted: stopping what has been started");
      end(process);
    }
  }

  private void requireReady(Process process) {
    Supervisor.State state = supervisor.state();
    switch (state.phase()) {
      case READY -> {}
      case FAILED -> {
        Ending.within(STOP_PATIENCE, process.toHandle());
        throw new PlatformException(state.message());
      }
      case STARTING, STOPPED ->
          throw new PlatformException(
              "The platform ended while it started: see " + supervisor.log() + ".");
    }
  }

  private void end(ProcessHandle process) {
    process.destroy();
    if (!Ending.within(STOP_PATIENCE, process)) {
      process.destroyForcibly();
      Ending.within(STOP_PATIENCE, process);
      new Leftovers(settings, progress).stop();
    }
  }

  private Process launch(List<String> arguments) {
    try {
      Files.createDirectories(settings.logs());
      Files.deleteIfExists(supervisor.log());
      List<String> command = new ArrayList<>(Detached.prefix());
      command.addAll(
          List.of(
              settings.java().toString(),
              "-Dglacis.home=" + settings.home(),
              "-Xmx128m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "--enable-native-access=ALL-UNNAMED",
              "-cp",
              ownClassPath(),
              GlacisCommand.class.getName(),
              "supervise",
              "--checkout=" + settings.checkout(),
              "--owner=" + ProcessHandle.current().pid()));
      command.addAll(arguments);
      return new ProcessBuilder(command)
          .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
          .redirectErrorStream(true)
          .redirectOutput(supervisor.log().toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies of the launcher's jars: a build must not change those that a platform runs from. */
  private String ownClassPath() throws IOException {
    Path folder = Files.createDirectories(settings.home().resolve("run/launcher"));
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry).toAbsolutePath();
      entries.add(Files.isRegularFile(jar) ? copy(jar, folder).toString() : jar.toString());
    }
    deleteOthers(folder, entries);
    return String.join(File.pathSeparator, entries);
  }

  private static Path copy(Path jar, Path folder) throws IOException {
    Path copy = folder.resolve(jar.getFileName());
    Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    return copy;
  }

  private static void deleteOthers(Path folder, List<String> wanted) {
    File[] files = folder.toFile().listFiles();
    Arrays.stream(files == null ? new File[0] : files)
        .filter(file -> !wanted.contains(file.getPath()))
        .forEach(File::delete);
  }
}
