package dev.glacis.local.command;

import dev.glacis.local.process.Leftovers;
import dev.glacis.local.process.RecordedProcess;
import dev.glacis.local.settings.PlatformSettings;
import java.io.PrintWriter;
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
    List<RecordedProcess> recorded = Leftovers.recorded(settings);
    for (RecordedProcess process : recorded) {
      boolean alive = process.alive(settings.home().toString()).isPresent();
      out.printf("%-16s %-8s pid %d%n", process.name(), alive ? "runs" : "ended", process.pid());
    }
    boolean ready = platform.isReady();
    out.println(ready ? "Glacis is running." : "Glacis is not running.");
    out.flush();
    return ready ? 0 : 1;
  }
}
