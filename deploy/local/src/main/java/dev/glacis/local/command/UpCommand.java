package dev.glacis.local.command;

import dev.glacis.local.settings.PlatformSettings;
import java.io.PrintWriter;
import java.util.ArrayList;
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

  @Option(names = "--fresh")
  private boolean fresh;

  @Option(names = "--base")
  private boolean base;

  @Parameters private List<String> buildCommand = List.of();

  @Override
  public Integer call() {
    PlatformSettings settings = options.settings();
    PrintWriter out = spec.commandLine().getOut();
    BackgroundPlatform platform = new BackgroundPlatform(settings, out::println);
    if (fresh) {
      platform.stop();
      new FreshStart(settings).forget();
    }
    if (platform.isReady()) {
      out.println("Glacis is already running.");
    } else {
      platform.start(superviseArguments());
    }
    out.print(Addresses.of(settings, base));
    out.flush();
    return 0;
  }

  private List<String> superviseArguments() {
    List<String> arguments = new ArrayList<>();
    if (base) {
      arguments.add("--base");
    } else if (!buildCommand.isEmpty()) {
      arguments.add("--");
      arguments.addAll(buildCommand);
    }
    return arguments;
  }
}
