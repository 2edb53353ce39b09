package dev.glacis.local.preflight;

import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.PortUse;
import dev.glacis.local.settings.ServiceName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;

/** Looks at everything that would make a start fail half-way, before anything is started. */
public final class Preflight {

  private static final long MIB = 1024 * 1024;
  private static final long NEEDED_MEMORY_MIB = 3 * 1024;
  private static final long NEEDED_DISK_MIB = 2 * 1024;

  private final PlatformSettings settings;
  private final AvailableMemory memory;

  public Preflight(PlatformSettings settings, AvailableMemory memory) {
    this.settings = settings;
    this.memory = memory;
  }

  /** One sentence about the first thing that is not as it must be; silence otherwise. */
  public void check(Collection<PortUse> ports) {
    checkMemory();
    checkDisk();
    PortCheck.requireFree(settings.ports(), ports);
  }

  /** Each of these services has been built. */
  public void checkBuilt(Collection<ServiceName> services) {
    List<String> missing =
        services.stream()
            .filter(service -> !Files.exists(settings.serviceJar(service)))
            .map(ServiceName::id)
            .toList();
    if (!missing.isEmpty()) {
      throw new PlatformException(
          "Not built: %s (no target/quarkus-app/quarkus-run.jar); run ./glacis up, which builds."
              .formatted(String.join(", ", missing)));
    }
  }

  private void checkMemory() {
    memory
        .mebibytes()
        .filter(free -> free < NEEDED_MEMORY_MIB)
        .ifPresent(
            free -> {
              throw new PlatformException(
                  "Glacis needs %d MiB of free memory, but only %d MiB are available."
                      .formatted(NEEDED_MEMORY_MIB, free));
            });
  }

  private void checkDisk() {
    try {
      long free =
          Files.getFileStore(Files.createDirectories(settings.home())).getUsableSpace() / MIB;
      if (free < NEEDED_DISK_MIB) {
        throw new PlatformException(
            "Glacis needs %d MiB of free disk under %s, but only %d MiB are left; GLACIS_HOME moves it."
                .formatted(NEEDED_DISK_MIB, settings.home(), free));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
