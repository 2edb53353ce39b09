package dev.glacis.local.command;

import dev.glacis.local.process.Leftovers;
import dev.glacis.local.process.RecordedProcess;
import dev.glacis.local.settings.PlatformSettings;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what runs: exit code 0 when the whole platform does, 1 otherwise. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PlatformOptions options;

  @Override
  public Integer call() {
    PlatformSettings settings = options.settings();
    PrintWriter out = spec.commandLine().getOut();
    BackgroundPlatform platform = new BackgroundPlatform(settings, out::println);
    List<String> ended = new ArrayList<>();
    for (RecordedProcess process : Leftovers.recorded(settings)) {
      boolean alive = process.alive(settings.home().toString()).isPresent();
      out.printf("%-16s %-8s pid %d%n", process.name(), alive ? "runs" : "ended", process.pid());
      if (!alive) {
        ended.add(process.name());
      }
    }
    boolean ready = platform.isReady();
    out.println(verdict(ready, ended));
    out.flush();
    return ready && ended.isEmpty() ? 0 : 1;
  }

  private static String verdict(boolean ready, List<String> ended) {
    if (!ready) {
      return "Glacis is not running.";
    }
    return ended.isEmpty()
        ? "Glacis is running."
        : "Glacis is running without " + String.join(", ", ended) + ".";
  }
}
