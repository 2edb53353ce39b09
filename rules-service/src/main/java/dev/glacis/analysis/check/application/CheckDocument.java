package dev.glacis.analysis.check.application;

import dev.glacis.analysis.evaluation.domain.Findings;
import dev.glacis.analysis.evaluation.domain.SourcePlaces;
import dev.glacis.analysis.evaluation.domain.SourceView;
import dev.glacis.analysis.evaluation.domain.ThreatAnalysis;
import dev.glacis.analysis.evaluation.domain.ThreatIds;
import dev.glacis.analysis.evaluation.domain.UnusableRevisionException;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.DocumentRemarks;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.SourceMap;
import dev.glacis.exchange.mapping.ComponentTypes;
import dev.glacis.kit.document.MappingFile;
import dev.glacis.kit.document.RefusedDocuments;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says which threats a document describes. Nothing of the document is stored or logged. */
@ApplicationScoped
public class CheckDocument {

  /** Lets the format be found out from the content. */
  public static final String ANY_FORMAT = "auto";

  private final ThreatAnalysis analysis;
  private final ModelImporter importer = new ModelImporter();
  private final ImportOptions options;
  private final Semaphore unfolding;

  CheckDocument(
      ThreatAnalysis analysis,
      @ConfigProperty(name = "glacis.check.max-bytes") int limit,
      @ConfigProperty(name = "glacis.check.parallel") int parallel) {
    this.analysis = analysis;
    Vocabulary vocabulary = analysis.packs().vocabulary();
    this.options =
        ImportOptions.defaults()
            .withLimitBytes(limit)
            .withVocabulary(AttributeVocabulary.of(vocabulary))
            .withTypes(ComponentTypes.of(vocabulary))
            .refusingBrokenParts();
    this.unfolding = new Semaphore(parallel, true);
  }

  /**
   * @param mapping file that says what types of the document are here; null without one
   * @param format name of the format that the document must be in, or {@link #ANY_FORMAT}
   */
  public CheckedDocument check(String tenant, byte[] document, byte[] mapping, String format) {
    ImportOptions mapped = options.withMapping(MappingFile.read(mapping));
    // A small document can unfold to much; only so many unfold at a time, the others wait.
    unfolding.acquireUninterruptibly();
    try {
      return evaluate(tenant, document, mapped, format);
    } catch (RefusedDocumentException e) {
      throw RefusedDocuments.problem(e);
    } catch (UnusableRevisionException e) {
      throw contradiction(e);
    } finally {
      unfolding.release();
    }
  }

  private CheckedDocument evaluate(
      String tenant, byte[] document, ImportOptions mapped, String format) {
    ImportedModel read = importer.read(document, mapped);
    require(format, read.format());
    ThreatIds ids = new ThreatIds(tenant, "document:" + read.model().id());
    return new CheckedDocument(
        Findings.of(analysis.evaluate(read.model()), ids, places(read.sourceMap())),
        DocumentRemarks.of(read.lossReport()));
  }

  private static void require(String wanted, String found) {
    if (!wanted.equals(ANY_FORMAT) && !wanted.equals(found)) {
      throw new ProblemException(
          ProblemType.UNKNOWN_FORMAT, "The document is in the format " + found);
    }
  }

  private static SourcePlaces places(SourceMap map) {
    Map<String, SourceView> places =
        map.places().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        new SourceView(null, entry.getValue().line(), entry.getValue().pointer())));
    return new SourcePlaces(places);
  }

  private static ProblemException contradiction(UnusableRevisionException contradictory) {
    ProblemType type = ProblemType.INVALID_DOCUMENT;
    Violation violation =
        new Violation(null, null, contradictory.code(), contradictory.getMessage());
    return new ProblemException(type, type.title(), List.of(violation));
  }
}
