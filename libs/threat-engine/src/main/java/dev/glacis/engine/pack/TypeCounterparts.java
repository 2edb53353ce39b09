package dev.glacis.engine.pack;

/**
 * What other vocabularies call a component type; each null where there is nothing like it.
 *
 * @param cosai component of the CoSAI Risk Map
 * @param maestro layer of CSA MAESTRO, {@code L1} to {@code L7}
 * @param cycloneDx component type of CycloneDX, or {@code service} for an entry of its services
 */
public record TypeCounterparts(String cosai, String maestro, String cycloneDx) {

  public static final TypeCounterparts NONE = new TypeCounterparts(null, null, null);
}
