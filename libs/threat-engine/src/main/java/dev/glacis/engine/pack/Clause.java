package dev.glacis.engine.pack;

/**
 * One clause of a standard, by id and name.
 *
 * @param name the published name, or a short topic where the standard has only sentences
 * @param parent id of the clause or heading it stands under; null at the top
 * @param heading whether it only groups others and asks for nothing itself
 */
public record Clause(
    String id, String name, String parent, boolean heading, Applicability applicability) {}
