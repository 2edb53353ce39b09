package dev.glacis.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A folder that is filled once and then only read. It appears under its name when it is complete; a
 * second platform that wants the same one waits instead of filling it again.
 */
final class Unpacked {

  /** A file lock excludes other processes only, so threads of this one need a lock as well. */
  private static final ConcurrentMap<Path, Object> WITHIN = new ConcurrentHashMap<>();

  /** Fills the folder that it is given. */
  @FunctionalInterface
  interface Filler {
    void fill(Path folder) throws IOException;
  }

  private Unpacked() {}

  static Path once(Path folder, Filler filler) {
    synchronized (WITHIN.computeIfAbsent(folder, _ -> new Object())) {
      try {
        return Files.isDirectory(folder) ? folder : fill(folder, filler);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Path fill(Path folder, Filler filler) throws IOException {
    Files.createDirectories(folder.getParent());
    Path lockFile = folder.resolveSibling("." + folder.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = channel.lock()) {
      if (Files.isDirectory(folder)) {
        return folder;
      }
      Path partial = folder.resolveSibling("." + folder.getFileName() + ".partial");
      Folders.delete(partial);
      Files.createDirectories(partial);
      filler.fill(partial);
      return Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
