package dev.glacis.cli.convert;

import dev.glacis.cli.document.Complaint;
import dev.glacis.exchange.ImportedModel;
import java.util.List;

/**
 * What became of one file.
 *
 * @param file as it is named to people
 */
sealed interface FileImport {

  String file();

  /** It was read. */
  record Imported(String file, ImportedModel document) implements FileImport {}

  /** It is no model or unsafe. */
  record Refused(String file, List<Complaint> complaints) implements FileImport {

    public Refused {
      complaints = List.copyOf(complaints);
    }
  }

  /** Something happened that never should. */
  record Failed(String file, Throwable cause) implements FileImport {}
}
