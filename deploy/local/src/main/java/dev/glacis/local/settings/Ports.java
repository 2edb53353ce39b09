package dev.glacis.local.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The loopback port of everything that listens; complete, no two alike. */
public record Ports(Map<PortUse, Integer> byUse) {

  public Ports {
    byUse = Map.copyOf(byUse);
    for (PortUse use : PortUse.values()) {
      requirePort(use, byUse.get(use));
    }
    requireDistinct(byUse);
  }

  /** The usual ports, moved by the environment variables of {@link PortUse}. */
  public static Ports fromEnvironment(Map<String, String> environment) {
    Map<PortUse, Integer> ports = new EnumMap<>(PortUse.class);
    for (PortUse use : PortUse.values()) {
      String value = environment.getOrDefault(use.variable(), "").strip();
      ports.put(use, value.isEmpty() ? use.usual() : parse(use, value));
    }
    return new Ports(ports);
  }

  /** Ports that were free a moment ago: for tests that run beside a platform. */
  public static Ports free() {
    Map<PortUse, Integer> ports = new EnumMap<>(PortUse.class);
    List<ServerSocket> held = new ArrayList<>();
    try {
      for (PortUse use : PortUse.values()) {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        held.add(socket);
        ports.put(use, socket.getLocalPort());
      }
      for (ServerSocket socket : held) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Ports(ports);
  }

  public int of(PortUse use) {
    return byUse.get(use);
  }

  private static int parse(PortUse use, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new PlatformException(use.variable() + " is '" + value + "', which is no port.", e);
    }
  }

  private static void requirePort(PortUse use, Integer port) {
    if (port == null || port < 1 || port > 65535) {
      throw new PlatformException(
          use.variable() + " is " + port + ", which is no port between 1 and 65535.");
    }
  }

  private static void requireDistinct(Map<PortUse, Integer> ports) {
    Map<Integer, PortUse> seen = new HashMap<>();
    for (PortUse use : PortUse.values()) {
      PortUse other = seen.putIfAbsent(ports.get(use), use);
      if (other != null) {
        throw new PlatformException(
            "Port %d is meant for both %s and %s: move one with %s or %s."
                .formatted(
                    ports.get(use), other.label(), use.label(), other.variable(), use.variable()));
      }
    }
  }
}
