package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.ModelDraft;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.proposal.Assumption;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.PlainValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proposed mitigations as security requirements and assumptions as questions, which is where
 * Threagile's report shows texts of people. The marks of the document hold them whole, from which
 * they are read back.
 */
final class WrittenTexts {

  private static final String REQUIREMENTS = "security_requirements";
  private static final String QUESTIONS = "questions";
  private static final String PROPOSALS = "proposals";
  private static final String WRITTEN = "written";

  private WrittenTexts() {}

  static void putInto(Own.Marked root, ArchitectureModel model, ExportRemarks remarks) {
    Proposals proposals = Proposals.of(model);
    if (proposals.mitigations().isEmpty() && proposals.assumptions().isEmpty()) {
      return;
    }
    Map<String, Object> requirements = texts(root.get(REQUIREMENTS));
    Map<String, Object> questions = texts(root.get(QUESTIONS));
    Map<String, Object> written = new LinkedHashMap<>();
    List<String> mitigations =
        proposals.mitigations().stream().map(one -> add(requirements, one, remarks)).toList();
    List<String> assumptions =
        proposals.assumptions().stream().map(one -> add(questions, one, remarks)).toList();
    written.put(REQUIREMENTS, mitigations);
    written.put(QUESTIONS, assumptions);
    root.put(REQUIREMENTS, requirements);
    root.put(QUESTIONS, questions);
    root.mark(WRITTEN, written);
    root.mark(
        PROPOSALS,
        new Proposals(List.of(), proposals.mitigations(), proposals.assumptions(), List.of())
            .plain());
  }

  private static String add(
      Map<String, Object> texts, ProposedMitigation mitigation, ExportRemarks remarks) {
    String subject = "mitigation:" + mitigation.id();
    remarks.inOwnField(subject, "id");
    remarks.inOwnField(subject, "origin");
    if (mitigation.state() != null) {
      remarks.inOwnField(subject, "state");
    }
    if (!mitigation.details().isEmpty()) {
      remarks.inOwnField(subject, "details");
    }
    String title = mitigation.title() == null ? mitigation.id() : mitigation.title();
    String text = mitigation.description() == null ? "" : mitigation.description();
    String key = add(texts, title, text);
    if (mitigation.title() == null) {
      remarks.filledIn(subject, "title", key);
    } else if (!key.equals(title)) {
      remarks.inOwnField(subject, "title");
    }
    return key;
  }

  private static String add(
      Map<String, Object> texts, Assumption assumption, ExportRemarks remarks) {
    String subject = "assumption:" + assumption.id();
    remarks.inOwnField(subject, "id");
    remarks.inOwnField(subject, "origin");
    if (!assumption.details().isEmpty()) {
      remarks.inOwnField(subject, "details");
    }
    String title = "Assumption: " + assumption.text();
    String key = add(texts, title, "");
    if (!key.equals(title)) {
      remarks.inOwnField(subject, "text");
    }
    return key;
  }

  private static String add(Map<String, Object> texts, String title, String text) {
    String key = title.length() > 200 ? title.substring(0, 200) : title;
    while (texts.containsKey(key)) {
      key += "'";
    }
    texts.put(key, text);
    return key;
  }

  /** Takes up what the marks of a document hold. */
  static void read(Fields document, ModelDraft draft, Findings findings) {
    if (!(document.mapping().get(Own.KEY) instanceof Mapping marks)
        || !(marks.get(PROPOSALS) instanceof Mapping kept)
        || !(PlainValue.of(kept) instanceof Map<?, ?> plain)) {
      return;
    }
    Proposals proposals = Proposals.ofPlain(plain);
    for (ProposedMitigation mitigation : proposals.mitigations()) {
      findings.imported(ContentKind.MITIGATIONS);
      draft.proposals().add(mitigation);
    }
    for (Assumption assumption : proposals.assumptions()) {
      findings.imported(ContentKind.ASSUMPTIONS);
      draft.proposals().add(assumption);
    }
  }

  /** Removes the texts that stand for what the marks hold from what is kept of a document. */
  static void removeFrom(Map<String, Object> rest, Fields document) {
    if (!(document.mapping().get(Own.KEY) instanceof Mapping marks)
        || !(marks.get(WRITTEN) instanceof Mapping written)) {
      return;
    }
    for (String key : List.of(REQUIREMENTS, QUESTIONS)) {
      Map<String, Object> texts = texts(rest.get(key));
      if (PlainValue.of(written) instanceof Map<?, ?> all && all.get(key) instanceof List<?> ours) {
        ours.forEach(texts::remove);
      }
      if (texts.isEmpty()) {
        rest.remove(key);
      } else {
        rest.put(key, texts);
      }
    }
  }

  private static Map<String, Object> texts(Object kept) {
    Map<String, Object> texts = new LinkedHashMap<>();
    if (kept instanceof Map<?, ?> map) {
      map.forEach((key, value) -> texts.put(key.toString(), value));
    }
    return texts;
  }
}
