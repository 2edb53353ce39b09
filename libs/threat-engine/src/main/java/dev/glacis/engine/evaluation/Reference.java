package dev.glacis.engine.evaluation;

/**
 * Entry of a public taxonomy.
 *
 * @param taxonomy such as {@code ATLAS} or {@code OWASP-LLM}
 * @param version release or edition, such as {@code 2026.09}
 * @param name the entry's published name; null when the pack does not give it
 */
public record Reference(String taxonomy, String version, String id, String name) {}
