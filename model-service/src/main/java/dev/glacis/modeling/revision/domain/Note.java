package dev.glacis.modeling.revision.domain;

/**
 * What is said about a revision by whom.
 *
 * @param message why it was committed; null when nothing was said
 * @param originFile file that the document was in; null when unknown
 * @param originCommit address of the commit that it was in; null when unknown
 * @param restores number of the revision whose content it repeats; null when it is new
 */
public record Note(
    String author, String message, String originFile, String originCommit, Integer restores) {

  public Note(String author, String message) {
    this(author, message, null, null, null);
  }
}
