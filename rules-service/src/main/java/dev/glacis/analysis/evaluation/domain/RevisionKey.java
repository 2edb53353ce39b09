package dev.glacis.analysis.evaluation.domain;

/**
 * Names a revision as callers do.
 *
 * @param number from 1
 */
public record RevisionKey(String tenant, String systemId, int number) {}
