package dev.glacis.exchange.threagile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ids and titles as Threagile allows them: letters, digits and hyphens in ids, each id and each
 * title once in its map.
 */
final class Spelling {

  private static final int LONGEST_TITLE = 200;

  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> takenIds = new HashSet<>();
  private final Set<String> takenTitles = new HashSet<>();

  /** The spelled id of an own id, always the same. */
  String id(String ownId) {
    return ids.computeIfAbsent(ownId, this::free);
  }

  /** A title for a name, unlike every other; the id stands in where there is none. */
  String title(String name, String id) {
    String line = name == null || name.isBlank() ? id : name.strip().replaceAll("\\s+", " ");
    String wanted = line.length() <= LONGEST_TITLE ? line : shortened(line);
    String title = wanted;
    for (int number = 2; !takenTitles.add(title); number++) {
      title = wanted + " (" + number + ")";
    }
    return title;
  }

  private static String shortened(String line) {
    int end = Character.isHighSurrogate(line.charAt(LONGEST_TITLE - 1)) ? 1 : 0;
    return line.substring(0, LONGEST_TITLE - end) + "…";
  }

  private String free(String ownId) {
    String wanted = ownId.replaceAll("[^A-Za-z0-9-]+", "-");
    wanted = wanted.isEmpty() ? "id" : wanted;
    String id = wanted;
    // References that only differ by case are taken for each other when the document is read.
    for (int number = 2; !takenIds.add(id.toLowerCase(Locale.ROOT)); number++) {
      id = wanted + "-" + number;
    }
    return id;
  }
}
