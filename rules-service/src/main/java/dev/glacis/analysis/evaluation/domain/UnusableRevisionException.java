package dev.glacis.analysis.evaluation.domain;

/** A revision that can never be evaluated. Trying again gives the same. */
public class UnusableRevisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code slug of a problem type
   */
  public UnusableRevisionException(String code, String detail, Throwable cause) {
    super(detail, cause);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
