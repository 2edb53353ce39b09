package dev.glacis.exchange.export;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Element;
import dev.glacis.exchange.LossCode;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.Origin;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a model holds beside its facts: where elements are drawn, what they were in the document
 * that they came from, and whence proposals come and in which words.
 */
final class Provenance {

  private static final String DRAWING = "layout";
  private static final String SOURCE = "source";
  private static final String ORIGIN = "origin";

  /** By key of the subject, then by what it is. */
  private final Map<String, Map<String, Object>> all = new LinkedHashMap<>();

  private Provenance(ArchitectureModel model) {
    extensions(ModelFacts.SYSTEM, model.extensions());
    Stream.of(model.trustZones(), model.components(), model.dataFlows(), model.assets())
        .flatMap(List<? extends Element>::stream)
        .forEach(one -> extensions(ElementReference.to(one).key(), one.extensions()));
    Proposals proposals = Proposals.of(model);
    proposals.threats().forEach(this::threat);
    for (ProposedMitigation one : proposals.mitigations()) {
      put("mitigation:" + one.id(), ORIGIN, said(one.origin()));
    }
    for (Assumption one : proposals.assumptions()) {
      put("assumption:" + one.id(), ORIGIN, said(one.origin()));
    }
  }

  private void threat(ProposedThreat threat) {
    Map<String, Object> said = said(threat.origin());
    for (MitigationLink link : threat.mitigations()) {
      if (link.word() != null) {
        said.put("mitigation:" + link.mitigation(), link.word());
      }
    }
    put("threat:" + threat.id(), ORIGIN, said);
  }

  private static Map<String, Object> said(Origin origin) {
    Map<String, Object> said = new HashMap<>();
    said.put("format", origin.format());
    said.put("sourceId", origin.sourceId());
    said.put("state", origin.state());
    said.values().removeIf(Objects::isNull);
    return said;
  }

  private void extensions(String subject, Map<String, Object> extensions) {
    put(subject, DRAWING, extensions.get(CanonicalModel.LAYOUT));
    put(subject, SOURCE, extensions.get(SourceFacts.KEY));
  }

  private void put(String subject, String what, Object value) {
    if (value != null) {
      all.computeIfAbsent(subject, same -> new LinkedHashMap<>()).put(what, value);
    }
  }

  /**
   * Says what another model does not have.
   *
   * @param back what was read back; null where the format is not read
   * @param subjects those that are written; of others, all is lost anyway
   */
  static void compare(
      ArchitectureModel before,
      ArchitectureModel back,
      Map<String, ?> subjects,
      ExportRemarks remarks) {
    Provenance mine = new Provenance(before);
    Map<String, Map<String, Object>> theirs = back == null ? Map.of() : new Provenance(back).all;
    mine.all.forEach(
        (subject, values) -> {
          if (subjects.containsKey(subject)) {
            values.forEach(
                (what, value) -> {
                  Object other = theirs.getOrDefault(subject, Map.of()).get(what);
                  if (!covers(other, value)) {
                    differs(remarks, subject, what, other != null);
                  }
                });
          }
        });
    theirs.forEach(
        (subject, values) -> {
          boolean drawn = mine.all.getOrDefault(subject, Map.of()).containsKey(DRAWING);
          if (values.containsKey(DRAWING) && !drawn) {
            remarks.add(
                LossCode.FILLED_IN,
                subject,
                DRAWING,
                "Where this is drawn is made up, since the format is a drawing");
          }
        });
  }

  /** What is there may say more, such as an id where there was none. */
  private static boolean covers(Object other, Object value) {
    return other instanceof Map<?, ?> said && value instanceof Map<?, ?> wanted
        ? said.entrySet().containsAll(wanted.entrySet())
        : value.equals(other);
  }

  private static void differs(ExportRemarks remarks, String subject, String what, boolean isOther) {
    if (what.equals(DRAWING) && isOther) {
      remarks.add(LossCode.NARROWED, subject, what, "This is drawn in another way");
      return;
    }
    String message =
        switch (what) {
          case DRAWING -> "Where this is drawn is not written";
          case SOURCE -> "What this was in the document that it came from (tool, id, type) is lost";
          default -> "Whence this came, and in which words (tool, id, state), is lost";
        };
    remarks.add(LossCode.LOST, subject, what, message);
  }
}
