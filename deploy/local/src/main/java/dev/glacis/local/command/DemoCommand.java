package dev.glacis.local.command;

import dev.glacis.local.demo.DemoRun;
import dev.glacis.local.demo.OutcomeTable;
import dev.glacis.local.demo.SampleOutcome;
import dev.glacis.local.settings.PlatformSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Shows the main job on the sample systems. A platform that already runs is used and left running;
 * one that this command started ends with it.
 */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PlatformOptions options;

  @Option(names = "--once", description = "stop everything at the end")
  private boolean once;

  @Option(names = "--out", description = "folder of the reports")
  private Path reports;

  @Parameters(hidden = true)
  private List<String> buildCommand = List.of();

  @Override
  public Integer call() throws InterruptedException {
    PlatformSettings settings = options.settings();
    PrintWriter out = spec.commandLine().getOut();
    BackgroundPlatform platform = new BackgroundPlatform(settings, line -> say(out, line));
    boolean own = !platform.isReady();
    if (own) {
      platform.startForMe(buildCommand);
    } else {
      platform.requireComplete();
    }
    show(settings, out);
    if (!once) {
      say(out, "Press Ctrl-C to " + (own ? "stop everything." : "leave; the platform stays up."));
      new CountDownLatch(1).await();
    }
    return 0;
  }

  private void show(PlatformSettings settings, PrintWriter out) {
    Path folder = reports == null ? settings.checkout().resolve("build/demo") : reports;
    List<SampleOutcome> outcomes =
        new DemoRun(settings, folder.toAbsolutePath().normalize(), line -> say(out, line)).run();
    say(out, "\n" + OutcomeTable.of(outcomes, Path.of("").toAbsolutePath()));
    if (!once) {
      say(out, Addresses.of(settings, false));
    }
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }
}
