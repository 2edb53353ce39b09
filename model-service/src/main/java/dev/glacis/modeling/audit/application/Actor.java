package dev.glacis.modeling.audit.application;

/** Who changes something, in which tenant. */
public record Actor(String tenantId, String name) {}
