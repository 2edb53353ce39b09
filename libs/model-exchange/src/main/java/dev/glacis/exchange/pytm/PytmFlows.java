package dev.glacis.exchange.pytm;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.OutOfScope;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Scalar;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Data flows. Where nothing flows back between two ends, the answer is inferred. */
final class PytmFlows {

  private final PytmImport run;
  private final Map<DataFlow, Mapping> calls = new LinkedHashMap<>();
  private final Set<Ends> directions = new HashSet<>();

  PytmFlows(PytmImport run) {
    this.run = run;
  }

  void readAll() {
    Map<Mapping, Ends> whole = new LinkedHashMap<>();
    for (Mapping object : run.document.objects("flows")) {
      Ends ends = ends(object);
      if (ends == null) {
        run.findings.dropped(ContentKind.FLOWS, object, "The flow lacks an end that is there.");
      } else {
        whole.put(object, ends);
      }
    }
    run.flows.addAll(List.copyOf(whole.keySet()));
    run.flows.objects().forEach((object, id) -> read(object, id, whole.get(object)));
    calls.forEach(
        (call, place) -> {
          if (!directions.contains(new Ends(call.destination(), call.source()))) {
            String id = run.draft.id(ElementKind.DATA_FLOW, call.id() + "~answer", place);
            run.draft.infer(Inferred.answerTo(call, id, List.of()));
          }
        });
  }

  private Ends ends(Mapping object) {
    String source = run.components.reference(object.get("source"));
    String sink = run.components.reference(object.get("sink"));
    return source == null || sink == null ? null : new Ends(source, sink);
  }

  private void read(Mapping object, String id, Ends ends) {
    Fields fields = run.fields(object);
    fields.value("source");
    fields.value("sink");
    StatedAttributes stated = run.stated(ElementKind.DATA_FLOW);
    run.statements.tell(fields, stated);
    if (fields.value("protocol") instanceof Scalar protocol
        && protocol.value() instanceof String text) {
      stated.say("transport", text, protocol);
    }
    if (fields.value("inScope") instanceof Scalar scope && Boolean.FALSE.equals(scope.value())) {
      run.draft.proposals().add(new OutOfScope(ElementReference.toFlow(id), null));
    }
    boolean answers = isTrue(fields, "isResponse");
    DataFlow flow =
        new DataFlow(
            id,
            fields.name("name"),
            description(fields),
            ends.source,
            ends.sink,
            false,
            run.assets.references(fields, "data"),
            List.of(),
            new Attributes(stated.values()),
            run.extensions(fields, "Dataflow"));
    run.draft.add(flow);
    directions.add(ends);
    if (!answers) {
      calls.put(flow, object);
    }
  }

  private static String description(Fields fields) {
    String description = PytmImport.text(fields, "description");
    return description == null ? PytmImport.text(fields, "note") : description;
  }

  private static boolean isTrue(Fields fields, String key) {
    return fields.mapping().get(key) instanceof Scalar flag && Boolean.TRUE.equals(flag.value());
  }

  /** Own ids of the components that a flow connects. */
  private record Ends(String source, String sink) {}
}
