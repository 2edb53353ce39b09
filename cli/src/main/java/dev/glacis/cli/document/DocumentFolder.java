package dev.glacis.cli.document;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The files of a folder and of the folders in it, in the order of their paths.
 *
 * @param documents files that look like models by their names
 * @param others files that do not
 * @param noFiles pipes, sockets and devices: reading one can wait for ever
 * @param unreadable files and folders that could not be looked at
 */
public record DocumentFolder(
    List<Path> documents, List<Path> others, List<Path> noFiles, List<Path> unreadable) {

  private static final List<String> ENDINGS =
      List.of(".json", ".yaml", ".yml", ".xml", ".otm", ".tm7", ".cdx", ".bom");

  /** Why a file is among the others. */
  public static final Complaint LEFT_OUT =
      Complaint.ofTheFile(
          "left-out", "The name of a model ends in " + String.join(", ", ENDINGS) + ".");

  /** Why something is among what is no file. */
  public static final Complaint NO_FILE =
      Complaint.ofTheFile("no-file", "It is a pipe, a socket or a device; only files are read.");

  /** Why a file or folder is among the unreadable. */
  public static final Complaint UNREADABLE =
      Complaint.ofTheFile("unreadable", "It cannot be opened.");

  /**
   * Looks at the names of all files that are not hidden.
   *
   * @throws IOException when there is no such folder
   */
  public static DocumentFolder of(Path folder) throws IOException {
    DocumentFolder found =
        new DocumentFolder(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Files.walkFileTree(folder, found.new Visitor(folder));
    List.of(found.documents, found.others, found.noFiles, found.unreadable)
        .forEach(files -> files.sort(Comparator.comparing(DocumentFolder::name)));
    return found;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  private static boolean looksLikeAModel(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /** The same order on every platform. */
  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path root;

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && !Files.isDirectory(file)) {
        listFor(file).add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** Links are followed to what they lead to; what leads nowhere fails when it is read. */
    private List<Path> listFor(Path file) {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return noFiles;
      }
      return looksLikeAModel(file) ? documents : others;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      unreadable.add(path);
      return FileVisitResult.CONTINUE;
    }
  }
}
