package dev.glacis.analysis.evaluation.domain;

/** The revision has an evaluation now. Stays inside the service. */
public record EvaluationStored(RevisionKey revision) {}
