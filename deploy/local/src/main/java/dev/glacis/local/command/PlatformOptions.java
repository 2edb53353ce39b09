package dev.glacis.local.command;

import dev.glacis.local.settings.PlatformSettings;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command needs to know; ports and folders come from the environment. */
final class PlatformOptions {

  @Option(names = "--checkout", hidden = true, defaultValue = ".")
  private Path checkout;

  PlatformSettings settings() {
    return PlatformSettings.fromEnvironment(checkout, System.getenv());
  }
}
