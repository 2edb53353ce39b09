package dev.glacis.exchange.tm7;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.XmlReader;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.XmlTree;
import java.util.Set;
import javax.xml.namespace.QName;

/** Reads the files of Microsoft's Threat Modeling Tool (2014 and later). */
public final class Tm7Reader implements XmlReader {

  /** Name of the format, and key of its part of the extensions. */
  public static final String FORMAT = "tm7";

  private static final String MODEL = "ThreatModel";

  /** The template that the model was drawn with; larger than the models that bring it. */
  private static final String TEMPLATE = "KnowledgeBase";

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(QName root) {
    return root.getLocalPart().equals(MODEL) || root.getLocalPart().equals(TEMPLATE);
  }

  @Override
  public ImportedModel read(String document, ImportOptions options) {
    Mapping root = XmlTree.read(document, options, Set.of(TEMPLATE));
    if (root.get(TEMPLATE) != null) {
      throw notAModel(root, "a template of the Threat Modeling Tool (.tb7)");
    }
    Mapping model = Parts.object(root, MODEL);
    if (model == null) {
      throw notAModel(root, "an empty file of the Threat Modeling Tool");
    }
    return new Tm7Import(model, options).read();
  }

  private static RefusedDocumentException notAModel(Mapping root, String what) {
    return new RefusedDocumentException(
        RefusalCode.NOT_A_MODEL, root, "The document is " + what + ", not an architecture model.");
  }
}
