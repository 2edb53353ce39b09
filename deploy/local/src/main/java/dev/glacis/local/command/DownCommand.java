package dev.glacis.local.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops the platform; its data stays. */
@Command(name = "down")
final class DownCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PlatformOptions options;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    BackgroundPlatform platform = new BackgroundPlatform(options.settings(), out::println);
    boolean running = platform.isRunning();
    if (running) {
      out.println("Stopping Glacis");
      out.flush();
    }
    platform.stop();
    out.println(running ? "Glacis has stopped; its data is kept." : "Glacis is not running.");
    out.flush();
    return 0;
  }
}
