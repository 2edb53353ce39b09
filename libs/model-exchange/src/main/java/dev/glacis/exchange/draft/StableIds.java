package dev.glacis.exchange.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Own ids derived from ids or names of a source: the same document gives the same ids. An id stays
 * as it is where it can; one that was given before gets the number of its repetition.
 */
public final class StableIds {

  private static final int LONGEST = 280;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> repeated = new HashMap<>();

  /** An own id for an id of the source, which is neither null nor blank. */
  public String of(String sourceId) {
    String wanted = fitted(sourceId.strip());
    String id = wanted;
    while (!taken.add(id)) {
      id = wanted + "~" + repeated.merge(wanted, 2, (before, two) -> before + 1);
    }
    return id;
  }

  /**
   * An own id for something that only has a name; the word stands in where the name says nothing.
   */
  public String ofName(String name, String word) {
    String slug =
        name == null
            ? ""
            : name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    return of(slug.isEmpty() ? word : slug);
  }

  /** Whether an own id was given. */
  public boolean has(String id) {
    return taken.contains(id);
  }

  private static String fitted(String id) {
    if (id.length() <= LONGEST) {
      return id;
    }
    int end = Character.isHighSurrogate(id.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return id.substring(0, end) + "~" + digest(id);
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
