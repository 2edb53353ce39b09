package dev.glacis.modeling.revision.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.modeling.audit.application.Actor;
import dev.glacis.modeling.revision.domain.Draft;
import dev.glacis.modeling.revision.domain.Note;
import dev.glacis.modeling.system.application.CreateSystem;
import dev.glacis.modeling.system.application.SystemView;
import dev.glacis.modeling.system.domain.SystemDescription;
import dev.glacis.modeling.system.domain.Systems;
import dev.glacis.modeling.template.application.Templates;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** Creates a system whose first revision a template gives; both or none. */
@ApplicationScoped
public class CreateFromTemplate {

  private final Templates templates;
  private final ReadDocument readDocument;
  private final CreateSystem createSystem;
  private final AppendRevision appendRevision;
  private final Systems systems;

  CreateFromTemplate(
      Templates templates,
      ReadDocument readDocument,
      CreateSystem createSystem,
      AppendRevision appendRevision,
      Systems systems) {
    this.templates = templates;
    this.readDocument = readDocument;
    this.createSystem = createSystem;
    this.appendRevision = appendRevision;
    this.systems = systems;
  }

  /**
   * @param values by name of parameter; the others have their defaults
   */
  public SystemView create(
      Actor actor, SystemDescription description, String template, Map<String, String> values) {
    byte[] document = templates.document(template, values);
    Note note = new Note(actor.name(), "From the template " + template);
    Draft draft = readDocument.read(SentDocument.of(document), note);
    return QuarkusTransaction.requiringNew()
        .call(() -> append(actor, createSystem.create(actor, description).id(), draft));
  }

  private SystemView append(Actor actor, UUID id, Draft draft) {
    return systems
        .lock(actor.tenantId(), id)
        .map(system -> appendRevision.append(system, draft, OptionalInt.of(0)).system())
        .orElseThrow(() -> ProblemException.notFound("system", id.toString()));
  }
}
