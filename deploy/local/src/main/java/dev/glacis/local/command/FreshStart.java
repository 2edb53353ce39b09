package dev.glacis.local.command;

import dev.glacis.local.part.Folders;
import dev.glacis.local.settings.PlatformSettings;
import java.nio.file.Path;
import java.util.List;

/** Forgets a platform's data, secrets and logs; unpacked programs stay. */
final class FreshStart {

  private static final List<String> DATA =
      List.of("postgres", "kafka", "keycloak", "apps", "credentials", "logs", "run");

  private final Path home;

  FreshStart(PlatformSettings settings) {
    this.home = settings.home();
  }

  void forget() {
    DATA.forEach(name -> Folders.delete(home.resolve(name)));
  }
}
