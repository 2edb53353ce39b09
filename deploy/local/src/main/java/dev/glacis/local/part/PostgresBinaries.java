package dev.glacis.local.part;

import dev.glacis.local.settings.PlatformException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the jar that the build chose for this machine. */
final class PostgresBinaries {

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  static PostgresBinaries in(Path runtime) {
    Path folder = runtime.resolve("postgresql-" + Versions.pinned().postgres());
    return new PostgresBinaries(Unpacked.once(folder, PostgresBinaries::unpack));
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  /** Name of the archive inside the jar, as its makers write systems and processors. */
  static String archive(String osName, String osArch) {
    String os = osName.toLowerCase(Locale.ROOT);
    String arch = osArch.toLowerCase(Locale.ROOT);
    boolean arm = arch.equals("aarch64") || arch.equals("arm64");
    if (os.startsWith("linux") && (arm || arch.equals("amd64") || arch.equals("x86_64"))) {
      return arm ? "/postgres-linux-arm_64.txz" : "/postgres-linux-x86_64.txz";
    }
    if (os.startsWith("mac") && arm) {
      return "/postgres-darwin-arm_64.txz";
    }
    throw new PlatformException(
        "The local platform runs on Linux (x86-64, arm64) and macOS (arm64), not on %s (%s)."
            .formatted(osName, osArch));
  }

  private static void unpack(Path target) throws IOException {
    String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
    try (InputStream jar = PostgresBinaries.class.getResourceAsStream(archive)) {
      if (jar == null) {
        throw new PlatformException(
            "PostgreSQL's programs for this machine are not on the class path: build on it.");
      }
      try (TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZCompressorInputStream(jar))) {
        for (TarArchiveEntry entry = tar.getNextEntry();
            entry != null;
            entry = tar.getNextEntry()) {
          write(tar, entry, target);
        }
      }
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    Path path = target.resolve(entry.getName()).normalize();
    if (!path.startsWith(target)) {
      throw new IOException("The archive wants to write outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(path, target.resolve(entry.getLinkName()).normalize());
    } else {
      Files.copy(tar, path);
      Files.setPosixFilePermissions(path, permissions(entry.getMode()));
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    Set<PosixFilePermission> permissions =
        EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    if ((mode & 0100) != 0) {
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
    }
    return permissions;
  }
}
