package dev.glacis.exchange;

import dev.glacis.engine.model.ArchitectureModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was read of every fixture of another format, and of every public file that is there. */
public final class ForeignModels {

  /** Folders of public files, one for each format that is read. */
  public static final List<String> FOLDERS =
      List.of(
          "otm",
          "threat-dragon",
          "threat-model-library",
          "threat-composer",
          "threagile",
          "pytm",
          "tm7",
          "cyclonedx-ml-bom");

  private ForeignModels() {}

  /** Models by name of file; what is refused has none. */
  public static Map<String, ArchitectureModel> all() {
    Map<String, byte[]> documents = new LinkedHashMap<>();
    for (String folder : List.of("foreign", "otm")) {
      Fixtures.names(folder)
          .forEach(name -> documents.put(name, Fixtures.bytes("/" + folder + "/" + name)));
    }
    for (String folder : FOLDERS) {
      Samples.ifPresent(folder)
          .forEach((name, document) -> documents.put(folder + "/" + name, document));
    }
    Map<String, ArchitectureModel> models = new LinkedHashMap<>();
    documents.forEach(
        (name, document) -> {
          try {
            models.put(name, new ModelImporter().read(document, ImportOptions.defaults()).model());
          } catch (RefusedDocumentException noModel) {
            // Other tests say which files are refused, and why.
          }
        });
    return models;
  }
}
