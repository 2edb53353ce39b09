package dev.glacis.exchange.composer;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.TreeReader;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.draft.StableIds;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;
import java.util.List;
import java.util.Map;

/**
 * Reads workspaces of AWS Threat Composer. They hold threats, mitigations and assumptions about a
 * system that is only drawn as a picture: the model has no elements.
 */
public final class ComposerReader implements TreeReader {

  public static final String FORMAT = "threat-composer";

  private static final List<String> LISTS =
      List.of("threats", "mitigations", "assumptions", "mitigationLinks", "assumptionLinks");

  /** Longer texts in the place of a picture are the picture itself. */
  private static final int LONGEST_ADDRESS = 2_000;

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(Mapping root) {
    boolean lists = LISTS.stream().anyMatch(key -> root.get(key) instanceof Sequence);
    boolean version = root.get("schema") instanceof Scalar;
    return root.get("applicationInfo") instanceof Mapping && (lists || version) || version && lists;
  }

  @Override
  public ImportedModel read(Mapping root, DocumentTree document, ImportOptions options) {
    Findings findings = Findings.lenient();
    ModelDraft draft = new ModelDraft(FORMAT, options, findings);
    Fields fields = new Fields(root, findings, options.maxNameLength());
    new ComposerProposals(draft, options).read(fields);
    dropPicture(fields.part("architecture"));
    dropPicture(fields.part("dataflow"));
    findings.warning(
        root, "The format describes the architecture as a picture; the model has no elements.");
    return draft.finish(system(fields), root, document.syntax().mediaType());
  }

  private static ArchitectureModel system(Fields fields) {
    Fields info = fields.part("applicationInfo");
    String name = info == null ? null : info.saidName("name");
    String title = name == null ? "Threat Composer workspace" : name.strip();
    String description = info == null ? null : info.said("description");
    fields.value("schema");
    Map<String, Object> rest = fields.rest();
    return ModelDraft.system(
        new StableIds().ofName(title, FORMAT),
        title,
        description,
        null,
        List.of(),
        Attributes.none(),
        rest.isEmpty() ? Map.of() : Map.of(FORMAT, rest));
  }

  private static void dropPicture(Fields part) {
    String picture = part == null ? null : part.said("image");
    if (picture == null) {
      return;
    }
    if (picture.startsWith("data:") || picture.length() > LONGEST_ADDRESS) {
      part.findings()
          .dropped(part.value("image"), "A picture of " + picture.length() + " characters.");
    } else {
      part.keep("image");
    }
  }
}
