package dev.glacis.local.part;

import dev.glacis.local.process.ChildProcess;
import dev.glacis.local.process.Children;
import dev.glacis.local.process.Launch;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak's programs, unpacked and prepared for PostgreSQL once; the data is kept elsewhere. */
final class KeycloakDistribution {

  private static final List<String> BUILD_OPTIONS =
      List.of("--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

  private final PlatformSettings settings;
  private final Children children;
  private final Progress progress;

  KeycloakDistribution(PlatformSettings settings, Children children, Progress progress) {
    this.settings = settings;
    this.children = children;
    this.progress = progress;
  }

  Path folder() {
    String name = "keycloak-" + Versions.pinned().keycloak();
    return Unpacked.once(settings.runtime().resolve(name), this::unpackAndPrepare);
  }

  /** Command that runs Keycloak, as its own script does, without that script's shell in between. */
  List<String> command(Path distribution, Path home, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(settings.java().toString());
    command.add("-Dglacis.home=" + settings.home());
    command.addAll(
        List.of(
            "-Xms64m",
            "-Xmx320m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-cp",
            distribution.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    command.addAll(arguments);
    return command;
  }

  private void unpackAndPrepare(Path folder) throws IOException {
    progress.say("Keycloak: unpacking");
    unzip(archive(), folder);
    progress.say("Keycloak: preparing it for PostgreSQL (once, about 30 s)");
    List<String> arguments = new ArrayList<>(List.of("build"));
    arguments.addAll(BUILD_OPTIONS);
    Launch launch = Launch.of("keycloak-build", command(folder, folder, arguments), folder);
    ChildProcess build = children.start(launch);
    if (build.join() != 0) {
      throw new PlatformException(
          "Keycloak cannot be prepared; its log %s ends with:\n    %s"
              .formatted(build.log(), String.join("\n    ", build.lastLines(8))));
    }
  }

  private Path archive() {
    String name = "keycloak-quarkus-dist-%s.zip".formatted(Versions.pinned().keycloak());
    Path archive = settings.launcherBuild().resolve("keycloak").resolve(name);
    if (!Files.exists(archive)) {
      throw new PlatformException("Keycloak's archive " + archive + " is missing: build first.");
    }
    return archive;
  }

  /** Unpacks without the archive's own top folder. */
  private static void unzip(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().filter(file -> !file.isDirectory()).toList()) {
        String name = entry.getName();
        Path target = folder.resolve(name.substring(name.indexOf('/') + 1)).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("The archive wants to write outside its folder: " + name);
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
  }
}
