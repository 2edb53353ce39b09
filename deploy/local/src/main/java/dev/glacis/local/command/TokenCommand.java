package dev.glacis.local.command;

import dev.glacis.local.demo.TokenClient;
import dev.glacis.local.settings.PlatformSettings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints an access token of a demo user, and nothing else. */
@Command(name = "token")
final class TokenCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PlatformOptions options;

  @Option(names = "--user", defaultValue = "alice")
  private String user;

  @Override
  public Integer call() {
    PlatformSettings settings = options.settings();
    PrintWriter out = spec.commandLine().getOut();
    out.println(new TokenClient(settings).ofUser(user));
    out.flush();
    return 0;
  }
}
