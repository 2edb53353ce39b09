package dev.glacis.local.preflight;

import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PortUse;
import dev.glacis.local.settings.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collection;

/** Tries each port by taking it for a moment. */
final class PortCheck {

  private PortCheck() {}

  static void requireFree(Ports ports, Collection<PortUse> uses) {
    for (PortUse use : uses) {
      if (!isFree(ports.of(use))) {
        throw new PlatformException(
            "Port %d for %s is taken by another program: free it or set %s to another port."
                .formatted(ports.of(use), use.label(), use.variable()));
      }
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
