package dev.glacis.exchange.export;

import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.LossCode;
import dev.glacis.exchange.SourceMap;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a writer says about its document that cannot be seen by reading it back: values that stand
 * there because the format wants some, and facts in fields of our own. One note for each fact of
 * each kind of subject, with the first place and how many there are, since a format that wants a
 * value wants it of every element.
 */
public final class ExportRemarks {

  private final Map<Remark, Places> places = new LinkedHashMap<>();
  private final Map<ContentKind, Integer> inferred = new LinkedHashMap<>();

  private record Remark(LossCode code, String kind, String field, String message) {}

  private static final class Places {
    private final String first;
    private int number;

    Places(String first) {
      this.first = first;
    }
  }

  /**
   * A value that the format wants and the model does not have.
   *
   * @param subject key such as {@code component:assistant}
   * @param field as the format spells it
   */
  public void filledIn(String subject, String field, Object value) {
    add(
        LossCode.FILLED_IN,
        subject,
        field,
        Quoted.of(String.valueOf(value)) + " is filled in, since the format wants a value");
  }

  /** Something that the format wants and that is no element of the model. */
  public void filledIn(ContentKind kind, String subject, String message) {
    inferred.merge(kind, 1, Integer::sum);
    add(LossCode.FILLED_IN, subject, "", message);
  }

  /** A fact of the model for which the format has no field. */
  public void inOwnField(String subject, String fact) {
    add(LossCode.OWN_FIELD, subject, fact, "This stands in a field that only this product reads");
  }

  /**
   * A fact that is written in another form, where the document is not read back.
   *
   * @param how a sentence without its full stop
   */
  public void narrowed(String subject, String fact, String how) {
    add(LossCode.NARROWED, subject, fact, how);
  }

  /** Anything else that is the same for many subjects. */
  void add(LossCode code, String subject, String field, String message) {
    String kind = subject.contains(":") ? subject.substring(0, subject.indexOf(':')) : subject;
    places.computeIfAbsent(
            new Remark(code, kind, field, message),
            same -> new Places(field.isEmpty() ? subject : subject + "/" + field))
        .number++;
  }

  void addTo(Findings findings) {
    places.forEach(
        (remark, where) ->
            findings.exported(
                remark.code,
                new SourceMap.Place(where.first, 0, 0),
                remark.message + (where.number == 1 ? "." : " (" + where.number + " places).")));
    inferred.forEach(
        (kind, number) -> {
          for (int i = 0; i < number; i++) {
            findings.inferred(kind);
          }
        });
  }
}
