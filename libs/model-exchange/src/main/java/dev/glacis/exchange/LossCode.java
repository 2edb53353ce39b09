package dev.glacis.exchange;

import java.util.Optional;

/**
 * What became of something that an export does not say as the model does; the code of the note
 * about it.
 */
public enum LossCode {
  /** It is not in the document. */
  LOST("lost"),
  /** It is said in another word, or less exactly. */
  NARROWED("narrowed"),
  /** The document says it by what the format is, although the model does not. */
  IMPLIED("implied"),
  /** The value stands there because the format wants one; the model has none. */
  FILLED_IN("filled-in"),
  /** It is in the document, in a field of this product, so that users of other tools miss it. */
  OWN_FIELD("own-field");

  private final String label;

  LossCode(String label) {
    this.label = label;
  }

  /** The spelling of {@link LossReport.Note#code()}. */
  public String label() {
    return label;
  }

  /** Empty for a code of something else. */
  public static Optional<LossCode> of(String label) {
    for (LossCode code : values()) {
      if (code.label.equals(label)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
