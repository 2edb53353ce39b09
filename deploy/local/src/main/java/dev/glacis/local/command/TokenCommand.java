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

/** Prints an access token of a demo user or a client, and nothing else. */
@Command(name = "token")
final class TokenCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private PlatformOptions options;

  @Option(names = "--user", defaultValue = "alice", description = "demo user")
  private String user;

  @Option(names = "--client", description = "client with an account")
  private String client;

  @Override
  public Integer call() {
    PlatformSettings settings = options.settings();
    PrintWriter out = spec.commandLine().getOut();
    TokenClient tokens = new TokenClient(settings);
    out.println(client == null ? tokens.ofUser(user) : tokens.ofClient(client));
    out.flush();
    return 0;
  }
}
