package dev.glacis.exchange.tm7;

import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.tree.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is drawn as a line: connectors become data flows, boundaries are crossed by some of them.
 */
final class Tm7Lines {

  private final Tm7Import run;
  private final Stencils stencils;
  private final Map<String, Mapping> places = new LinkedHashMap<>();
  private final List<DataFlow> flows = new ArrayList<>();
  private final Set<Ends> directions = new HashSet<>();

  Tm7Lines(Tm7Import run) {
    this.run = run;
    this.stencils = new Stencils(run);
  }

  void readAll(Surface surface) {
    List<DrawnItem> boundaries = surface.lines().stream().filter(Stencils::isBoundary).toList();
    boundaries.forEach(line -> boundary(line, surface));
    Crossings crossings = new Crossings(boundaries, run.findings);
    for (DrawnItem line : surface.lines()) {
      if (!Stencils.isBoundary(line)) {
        connector(line, surface, crossings);
      }
    }
  }

  /** Where nothing flows back between two ends, the answer is inferred. */
  void inferAnswers() {
    for (DataFlow call : flows) {
      if (!directions.contains(new Ends(call.destination(), call.source()))) {
        String id =
            run.draft.id(ElementKind.DATA_FLOW, call.id() + "~answer", places.get(call.id()));
        run.draft.infer(Inferred.answerTo(call, id, List.of()));
      }
    }
  }

  private void boundary(DrawnItem line, Surface surface) {
    run.findings.imported(ContentKind.CROSSINGS);
    run.findings.warning(line.place(), "A line has no inside: flows cross it, nothing lies in it.");
    Map<String, Object> kept = new LinkedHashMap<>();
    if (line.guid() != null) {
      kept.put("Guid", line.guid());
    }
    if (line.name() != null) {
      kept.put("Name", line.name());
    }
    kept.put("TypeId", line.type());
    kept.putAll(Geometry.numbers(line, surface));
    run.keep("LineBoundaries", kept);
  }

  private void connector(DrawnItem line, Surface surface, Crossings crossings) {
    Optional<String> source = end(line, "SourceGuid", surface);
    Optional<String> target = end(line, "TargetGuid", surface);
    if (source.isEmpty() || target.isEmpty()) {
      run.findings.dropped(
          ContentKind.FLOWS, line.place(), "The line lacks an end at an element that is there.");
      return;
    }
    Optional<String> id = run.ids.add(ElementKind.DATA_FLOW, line, surface);
    if (id.isEmpty()) {
      run.findings.dropped(
          ContentKind.FLOWS, line.place(), "The same flow is drawn on another surface.");
      return;
    }
    flow(line, surface, id.get(), new Ends(source.get(), target.get()), crossings);
  }

  private void flow(DrawnItem line, Surface surface, String id, Ends ends, Crossings crossings) {
    MappingRule rule = stencils.read(ElementKind.DATA_FLOW, line);
    Properties properties = new Properties(ElementKind.DATA_FLOW, line, run);
    if (rule.byName()) {
      run.findings.guessed(line.place(), "Protocol and encryption were read off its name.");
    }
    Tm7Boxes.outOfScope(line, ElementReference.toFlow(id), run);
    DataFlow flow =
        new DataFlow(
            id,
            properties.name(),
            null,
            ends.source,
            ends.target,
            false,
            List.of(),
            List.of(),
            TypeReader.attributes(rule, properties.stated()),
            crossings.addTo(properties.extensions(id, surface), line));
    run.draft.add(flow);
    flows.add(flow);
    places.put(id, line.place());
    directions.add(ends);
  }

  private Optional<String> end(DrawnItem line, String name, Surface surface) {
    String guid = Parts.text(line.place(), name);
    return guid == null
        ? Optional.empty()
        : run.ids.find(ElementKind.COMPONENT, surface.guid(), guid);
  }

  /** Own ids of the components that a flow connects. */
  private record Ends(String source, String target) {}
}
