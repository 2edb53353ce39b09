package dev.glacis.local.command;

import dev.glacis.local.settings.PlatformSettings;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts the platform in the background and returns when it is ready. */
@Command(name = "up")
final class UpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PlatformOptions options;

  @Option(names = "--fresh", description = "forget all data first")
  private boolean fresh;

  @Option(names = "--base", description = "PostgreSQL, Kafka and Keycloak only")
  private boolean base;

  @Parameters(hidden = true)
  private List<String> buildCommand = List.of();

  @Override
  public Integer call() {
    PlatformSettings settings = options.settings();
    PrintWriter out = spec.commandLine().getOut();
    BackgroundPlatform platform = new BackgroundPlatform(settings, line -> say(out, line));
    if (fresh) {
      platform.stop();
      new FreshStart(settings).forget();
    }
    if (platform.isReady()) {
      requireSame(platform);
      out.println("Glacis is already running.");
    } else if (base) {
      platform.startBase();
    } else {
      platform.startToStay(buildCommand);
    }
    out.print(Addresses.of(settings, base));
    out.flush();
    return 0;
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }

  private void requireSame(BackgroundPlatform platform) {
    if (!base) {
      platform.requireComplete();
    }
  }
}
