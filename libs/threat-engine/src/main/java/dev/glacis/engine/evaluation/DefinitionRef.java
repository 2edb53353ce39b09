package dev.glacis.engine.evaluation;

/** Exact threat definition. */
public record DefinitionRef(String id, String version, String pack) {}
