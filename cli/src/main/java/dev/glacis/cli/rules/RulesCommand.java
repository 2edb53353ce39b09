package dev.glacis.cli.rules;

import dev.glacis.cli.Console;
import dev.glacis.cli.HelpOption;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What authors of rule packs need; the commands below it do the work. */
@Command(
    name = "rules",
    synopsisSubcommandLabel = "COMMAND",
    description = "Tests sources of rule packs (YAML) before they are published.")
public final class RulesCommand {

  @Mixin private HelpOption help;

  private RulesCommand() {}

  /** The command with those below it. */
  public static CommandLine of(Console console) {
    return new CommandLine(new RulesCommand())
        .addSubcommand("test", new RulesTestCommand(console))
        .addSubcommand("dry-run", new RulesDryRunCommand(console));
  }
}
