package dev.glacis.local.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Everything that tells one local platform from another.
 *
 * @param checkout root of the source tree, where the built services are
 * @param home data, logs and secrets of this platform
 * @param runtime unpacked programs, which several platforms may share
 * @param ports loopback ports
 * @param java the Java program that runs the broker, Keycloak and the services
 */
public record PlatformSettings(Path checkout, Path home, Path runtime, Ports ports, Path java) {

  public PlatformSettings {
    checkout = checkout.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
    runtime = runtime.toAbsolutePath().normalize();
  }

  /** What the script {@code glacis} uses: {@code GLACIS_HOME} and the port variables. */
  public static PlatformSettings fromEnvironment(Path checkout, Map<String, String> environment) {
    String userHome = System.getProperty("user.home");
    Path home = path(environment, "GLACIS_HOME", Path.of(userHome, ".glacis"));
    Path runtime = path(environment, "GLACIS_RUNTIME", home.resolve("runtime"));
    return new PlatformSettings(
        checkout, home, runtime, Ports.fromEnvironment(environment), currentJava());
  }

  /** A platform of its own for a test: free ports, data under the given folder. */
  public static PlatformSettings forTest(Path checkout, Path home) {
    return new PlatformSettings(
        checkout, home, home.resolve("runtime"), Ports.free(), currentJava());
  }

  /** The same platform with programs from another folder, so that they are unpacked once. */
  public PlatformSettings withRuntime(Path other) {
    return new PlatformSettings(checkout, home, other, ports, java);
  }

  public PlatformSettings withPorts(Ports other) {
    return new PlatformSettings(checkout, home, runtime, other, java);
  }

  /** Folder of the processes' logs. */
  public Path logs() {
    return home.resolve("logs");
  }

  public Path log(String process) {
    return logs().resolve(process + ".log");
  }

  /** The jar that starts a service once Maven has built it. */
  public Path serviceJar(ServiceName service) {
    return checkout.resolve(service.id()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /** What Maven leaves behind for the launcher: the broker's jars and Keycloak's archive. */
  public Path launcherBuild() {
    return checkout.resolve("deploy/local/target");
  }

  private static Path path(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "").strip();
    return value.isEmpty() ? otherwise : Path.of(value);
  }

  private static Path currentJava() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    if (!Files.isExecutable(java)) {
      throw new PlatformException("The running Java has no program " + java + ".");
    }
    return java;
  }
}
