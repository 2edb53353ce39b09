package dev.glacis.exchange.seen;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** How a tool shows what it reads, by its own published format. */
interface OtherTool {

  /** The key of our extensions under which an import keeps what only this format knows. */
  String format();

  /** What stands in the fields of the format, by our key of the subject and name of the field. */
  Facts seen(byte[] document) throws IOException;

  /** The field for a fact of a kind, such as {@code "component name"}; attributes by themselves. */
  Map<String, String> fields();

  /** Facts that cannot be told from one another in the document, so that they are not judged. */
  default Set<String> unjudged() {
    return Set.of();
  }

  /** Facts for which the format has words of its own. */
  Set<String> words();

  /** Adds what a model says in parts that it keeps of the format, and that are subjects there. */
  default void addKept(Said said) {}

  /** Whether a subject is in the document only as far as others imply it, or as it came. */
  boolean isImplied(String subject, Said said);
}
