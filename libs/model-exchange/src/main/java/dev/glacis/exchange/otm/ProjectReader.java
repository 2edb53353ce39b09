package dev.glacis.exchange.otm;

import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import java.util.stream.Stream;

/** The project of a document, which says what system it describes. */
final class ProjectReader {

  private static final String UNNAMED = "model";

  private final Fields document;
  private final Findings findings;
  private final int maxNameLength;

  ProjectReader(Fields document, Findings findings, int maxNameLength) {
    this.document = document;
    this.findings = findings;
    this.maxNameLength = maxNameLength;
  }

  /** The fields of the project; empty ones where it is absent. */
  Fields fields() {
    Fields project = document.part("project");
    if (project != null) {
      return project;
    }
    if (document.value("project") == null) {
      missing();
    }
    // Reading goes on with the lists; what an absent project lacks is no finding of its own.
    return new Fields(document.mapping(), Findings.lenient(), maxNameLength);
  }

  private void missing() {
    boolean empty =
        Stream.of("trustZones", "components", "dataflows", "assets")
            .allMatch(list -> document.items(list).isEmpty());
    if (empty) {
      throw new RefusedDocumentException(
          RefusalCode.MISSING_FIELD,
          document.mapping(),
          "\"project\" is missing, and so is everything else.");
    }
    findings.repaired(
        RefusalCode.MISSING_FIELD,
        document.mapping(),
        "\"project\" is missing",
        "the system is called \"" + UNNAMED + "\"");
  }

  /** The id of the project, or what stands in for it. */
  String id(Fields project) {
    String id = project.saidName("id");
    if (id != null) {
      return id;
    }
    if (project.mapping() != document.mapping()) {
      findings.repaired(
          RefusalCode.MISSING_FIELD,
          project.mapping(),
          "The \"id\" of the project is missing",
          "its name stands in for it");
    }
    String name = project.saidName("name");
    return name == null ? UNNAMED : name;
  }
}
