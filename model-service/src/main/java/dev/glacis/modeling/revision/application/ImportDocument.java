package dev.glacis.modeling.revision.application;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.kit.identity.IdGenerator;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.Violation;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.audit.application.Audit;
import dev.glacis.modeling.audit.domain.AuditAction;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.system.application.SystemView;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.SystemDescription;
import dev.glacis.modeling.system.domain.SystemKey;
import dev.glacis.modeling.system.domain.Systems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Commits a document to the system of a key, which is created when it is not there. */
@ApplicationScoped
public class ImportDocument {

  private final ReadDocument readDocument;
  private final AppendRevision appendRevision;
  private final OncePerKey oncePerKey;
  private final Audit audit;
  private final Systems systems;
  private final IdGenerator ids;
  private final Clock clock;

  ImportDocument(
      ReadDocument readDocument,
      AppendRevision appendRevision,
      OncePerKey oncePerKey,
      Audit audit,
      Systems systems,
      IdGenerator ids,
      Clock clock) {
    this.readDocument = readDocument;
    this.appendRevision = appendRevision;
    this.oncePerKey = oncePerKey;
    this.audit = audit;
    this.systems = systems;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param key key of the system; empty for the id that the document gives itself
   */
  public CommitResult importTo(String tenantId, Optional<String> key, Commit commit) {
    key.ifPresent(ImportDocument::stated);
    Draft draft = readDocument.read(commit.document(), commit.note());
    SystemKey systemKey = key.map(ImportDocument::stated).orElseGet(() -> ownKey(draft));
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                oncePerKey.commit(
                    tenantId,
                    systemKey.value(),
                    commit,
                    () -> append(tenantId, systemKey, draft, commit)));
  }

  private CommitResult append(String tenantId, SystemKey key, Draft draft, Commit commit) {
    // Whoever comes second waits here for the first, then finds its system.
    ModeledSystem candidate = newSystem(tenantId, key, draft.model());
    if (systems.addIfAbsent(candidate)) {
      audit.record(
          new Actor(tenantId, commit.note().author()),
          candidate.id(),
          AuditAction.SYSTEM_CREATED,
          null,
          SystemView.of(candidate));
    }
    ModeledSystem system = systems.lock(tenantId, key).orElseThrow(() -> deleted(key));
    return appendRevision.append(system, draft, commit.expectedHead());
  }

  private ModeledSystem newSystem(String tenantId, SystemKey key, ArchitectureModel model) {
    SystemDescription description =
        new SystemDescription(key, model.name(), model.description(), model.owner(), model.tags());
    return ModeledSystem.create(
        ids.next(), tenantId, description, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private static ProblemException deleted(SystemKey key) {
    return new ProblemException(
        ProblemType.SYSTEM_DELETED, "Restore the system " + key.value() + ", or use another key");
  }

  private static SystemKey stated(String text) {
    return SystemKey.parse(text)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.INVALID_PARAMETER, "system must match " + SystemKey.PATTERN));
  }

  private static SystemKey ownKey(Draft draft) {
    return SystemKey.parse(draft.model().id())
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemType.INVALID_DOCUMENT,
                    "The document's id is no key of a system; say one with ?system=",
                    List.of(wrongKey(draft))));
  }

  private static Violation wrongKey(Draft draft) {
    String message = "must match " + SystemKey.PATTERN;
    return draft
        .content()
        .sourceMap()
        .of(ElementKind.SYSTEM, draft.model().id())
        .map(at -> new Violation(at.pointer(), at.line(), at.column(), "wrong-key", message))
        .orElseGet(() -> new Violation("", 1, 1, "wrong-key", message));
  }
}
