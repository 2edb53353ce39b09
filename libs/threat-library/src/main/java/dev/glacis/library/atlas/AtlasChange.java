package dev.glacis.library.atlas;

import java.util.List;

/**
 * How one id differs between the pinned release and another one.
 *
 * @param pinnedName null for a new id
 * @param name null for a retired id
 * @param replacement id that takes the place of this one in the newer of both releases; null when
 *     the library knows of none
 * @param definitions ids of the definitions or countermeasures that name the id; for a renamed
 *     technique also one of its sub-techniques, for a new one its replacement, its parent or a
 *     sub-technique beside it; sorted
 */
public record AtlasChange(
    Kind kind,
    String id,
    String pinnedName,
    String name,
    String replacement,
    List<String> definitions) {

  /** What happened to an id. */
  public enum Kind {
    /** Only the other release has it. */
    NEW,
    /** Both have it under different names. */
    RENAMED,
    /** Only the pinned release has it. */
    RETIRED
  }

  public AtlasChange {
    definitions = List.copyOf(definitions);
  }
}
