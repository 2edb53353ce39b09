package dev.glacis.engine.pack;

/** A component type; its parent is the id without the last part. */
public record ComponentType(String id, String label, String group) {}
