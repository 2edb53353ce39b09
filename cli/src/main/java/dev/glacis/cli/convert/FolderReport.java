package dev.glacis.cli.convert;

import dev.glacis.cli.Console;
import dev.glacis.cli.ExitCode;
import dev.glacis.cli.OutputFormat;
import dev.glacis.cli.convert.FileImport.Failed;
import dev.glacis.cli.convert.FileImport.Imported;
import dev.glacis.cli.convert.FileImport.Refused;
import dev.glacis.cli.document.Complaint;
import dev.glacis.cli.document.DocumentFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Imports every file of a folder and of the folders in it, whatever its name, and says what came of
 * each.
 */
final class FolderReport {

  private final Console console;
  private final FileImporter importer;

  FolderReport(Console console, FileImporter importer) {
    this.console = console;
    this.importer = importer;
  }

  /** The exit code: done when every file was imported. */
  int write(Path target, OutputFormat format) throws IOException {
    List<FileImport> files = imports(target);
    Totals totals = Totals.of(files);
    switch (format) {
      case TEXT ->
          console
              .out()
              .write(
                  ReportText.of(target, files, totals, console.screen())
                      .getBytes(StandardCharsets.UTF_8));
      case JSON -> ReportJson.write(files, totals, console.out());
    }
    console.out().flush();
    return totals.imported() == totals.files() && totals.files() > 0
        ? ExitCode.DONE
        : ExitCode.NOT_EVALUATED;
  }

  /** In the order of their paths, the same on every platform. */
  private List<FileImport> imports(Path target) throws IOException {
    if (!Files.isDirectory(target)) {
      return List.of(importer.read(target));
    }
    DocumentFolder folder = DocumentFolder.of(target);
    return Stream.of(
            folder.documents().stream().map(importer::read),
            folder.others().stream().map(importer::read),
            folder.noFiles().stream().map(file -> refused(file, DocumentFolder.NO_FILE)),
            folder.unreadable().stream().map(file -> refused(file, DocumentFolder.UNREADABLE)))
        .flatMap(imports -> imports)
        .sorted(Comparator.comparing(file -> file.file().replace('\\', '/')))
        .toList();
  }

  private static FileImport refused(Path file, Complaint reason) {
    return new Refused(file.toString(), List.of(reason));
  }

  /** How many files came to what end. */
  record Totals(int files, int imported, int refused, int failed) {

    static Totals of(List<FileImport> files) {
      int imported = 0;
      int refused = 0;
      int failed = 0;
      for (FileImport file : files) {
        switch (file) {
          case Imported read -> imported++;
          case Refused none -> refused++;
          case Failed none -> failed++;
        }
      }
      return new Totals(files.size(), imported, refused, failed);
    }

    String line() {
      return "files="
          + files
          + " imported="
          + imported
          + " refused="
          + refused
          + " failed="
          + failed;
    }
  }
}
