package dev.glacis.analysis.evaluation.domain;

/** A part of the threats of one evaluation. */
public record ThreatQuery(ListQuery range, ThreatFilter filter) {}
