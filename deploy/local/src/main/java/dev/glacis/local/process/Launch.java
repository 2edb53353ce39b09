package dev.glacis.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What it takes to start one child.
 *
 * @param name unique name, also of its log
 * @param command program and arguments; must mention the platform's home, so that a later run
 *     recognises the process as ours
 * @param environment added to the launcher's own environment
 * @param directory working directory
 */
public record Launch(
    String name, List<String> command, Map<String, String> environment, Path directory) {

  public Launch {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  public static Launch of(String name, List<String> command, Path directory) {
    return new Launch(name, command, Map.of(), directory);
  }
}
