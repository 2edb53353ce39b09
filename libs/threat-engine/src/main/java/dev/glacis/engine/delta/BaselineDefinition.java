package dev.glacis.engine.delta;

import java.util.List;

/**
 * A threat definition that the packs of an evaluation had, whether it found something or not.
 *
 * @param formerly ids that it had before
 * @param logic digest of what decides where its threats are and how they are rated; texts are no
 *     part of it
 */
public record BaselineDefinition(
    String id, String version, String pack, List<String> formerly, String logic) {

  public BaselineDefinition {
    formerly = List.copyOf(formerly);
  }
}
