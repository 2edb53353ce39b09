package dev.glacis.local.part;

import dev.glacis.local.settings.PlatformException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL refuses to run as root. Root therefore starts it in a user namespace of its own, in
 * which it is nobody, while its files stay root's; everybody else needs no prefix.
 */
final class UnprivilegedPrefix {

  private static final List<String> NAMESPACE = List.of("unshare", "-U");

  private UnprivilegedPrefix() {}

  static List<String> forCurrentUser() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    if (!linux || !"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    if (!works()) {
      throw new PlatformException(
          "PostgreSQL does not run as root and user namespaces are not allowed here:"
              + " start Glacis as another user.");
    }
    return NAMESPACE;
  }

  private static boolean works() {
    try {
      Process trial = new ProcessBuilder("unshare", "-U", "true").redirectErrorStream(true).start();
      return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
