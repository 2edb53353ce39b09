package dev.glacis.cli.convert;

import dev.glacis.cli.convert.FileImport.Failed;
import dev.glacis.cli.convert.FileImport.Imported;
import dev.glacis.cli.convert.FileImport.Refused;
import dev.glacis.cli.document.Complaint;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/** Reads files of any format; whatever happens, there is an answer for each. */
final class FileImporter {

  private final BiFunction<byte[], ImportOptions, ImportedModel> importer;
  private final ImportOptions options;

  FileImporter(ImportOptions options) {
    this(options, new ModelImporter()::read);
  }

  FileImporter(ImportOptions options, BiFunction<byte[], ImportOptions, ImportedModel> importer) {
    this.options = options;
    this.importer = importer;
  }

  FileImport read(Path path) {
    String file = path.toString();
    if (Files.isDirectory(path)) {
      return refused(file, "not-a-file", "A folder is read with --report.");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return read(file, in.readNBytes(options.limitBytes() + 1));
    } catch (NoSuchFileException missing) {
      return refused(file, "not-found", "There is no such file.");
    } catch (IOException unreadable) {
      return refused(file, "unreadable", "The file cannot be read: " + unreadable.getMessage());
    }
  }

  FileImport read(String file, byte[] document) {
    try {
      return new Imported(file, importer.apply(document, options));
    } catch (RefusedDocumentException refused) {
      return new Refused(file, refused.violations().stream().map(Complaint::of).toList());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
      // What this one file needed is free again, so that the others are still read.
      return new Failed(file, unexpected);
    }
  }

  private static FileImport refused(String file, String code, String message) {
    return new Refused(file, List.of(Complaint.ofTheFile(code, message)));
  }
}
