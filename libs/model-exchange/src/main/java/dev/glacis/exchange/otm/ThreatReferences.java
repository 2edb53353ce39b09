package dev.glacis.exchange.otm;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import dev.glacis.exchange.tree.Sequence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The threats and mitigations that a document defines, and where it refers to them. They are kept
 * as they came; a reference to one that nobody defines, or an id that is there twice, is reported.
 */
final class ThreatReferences {

  private final Findings findings;
  private final Set<String> threats;
  private final Set<String> mitigations;

  private ThreatReferences(Findings findings, Set<String> threats, Set<String> mitigations) {
    this.findings = findings;
    this.threats = threats;
    this.mitigations = mitigations;
  }

  /** Counts what a document defines, and keeps it. */
  static ThreatReferences of(Fields document, Findings findings) {
    return new ThreatReferences(
        findings,
        defined(document, "threats", ContentKind.THREATS, findings),
        defined(document, "mitigations", ContentKind.MITIGATIONS, findings));
  }

  /** The same, whose remarks go elsewhere. */
  ThreatReferences reporting(Findings others) {
    return new ThreatReferences(others, threats, mitigations);
  }

  private static Set<String> defined(
      Fields document, String key, ContentKind kind, Findings findings) {
    List<Mapping> listed = document.objects(key, kind);
    Set<String> ids = new HashSet<>();
    for (Mapping one : listed) {
      findings.imported(kind);
      String id = one.text("id");
      if (id == null) {
        findings.warning(
            RefusalCode.MISSING_FIELD, one, "This has no id; it is kept for export alone.");
      } else if (!ids.add(id)) {
        findings.warning(
            RefusalCode.DUPLICATE_ID,
            one,
            "The id " + Quoted.of(id) + " is taken; this is kept for export alone.");
      }
    }
    if (!listed.isEmpty()) {
      findings.keptUnread("\"" + key + "\"", document.mapping().get(key));
    }
    document.keep(key);
    return ids;
  }

  /** Counts the states that an element gives to threats, and keeps them. */
  void at(Fields element, String owner) {
    Node stated = element.value("threats");
    if (stated == null) {
      return;
    }
    List<Mapping> listed = element.objects("threats", ContentKind.THREAT_STATES);
    for (Mapping state : listed) {
      findings.imported(ContentKind.THREAT_STATES);
      follow(state, "threat", threats);
      if (state.get("mitigations") instanceof Sequence list) {
        list.items().forEach(one -> follow(one, "mitigation", mitigations));
      }
    }
    if (!listed.isEmpty()) {
      findings.keptUnread("\"threats\" of " + owner, stated);
    }
    element.keep("threats");
  }

  private void follow(Node state, String key, Set<String> defined) {
    if (!(state instanceof Mapping object)) {
      return;
    }
    String id = object.text(key);
    if (id != null && !defined.contains(id)) {
      findings.warning(
          RefusalCode.DANGLING_REFERENCE,
          object.get(key),
          "There is no "
              + key
              + " with the id "
              + Quoted.of(id)
              + "; the id is all that is known.");
    }
  }
}
