package dev.glacis.local;

import dev.glacis.local.settings.PlatformException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time work with a platform's home; ends with the launcher in any case. */
final class HomeLock {

  private final Path home;
  private FileChannel channel;

  HomeLock(Path home) {
    this.home = home;
  }

  void take() {
    try {
      Path file = Files.createDirectories(home.resolve("run")).resolve("lock");
      FileChannel opened =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(opened)) {
        opened.close();
        throw new PlatformException("Another Glacis already runs with the data in " + home + ".");
      }
      channel = opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void release() {
    if (channel == null) {
      return;
    }
    try {
      channel.close();
      channel = null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }
}
