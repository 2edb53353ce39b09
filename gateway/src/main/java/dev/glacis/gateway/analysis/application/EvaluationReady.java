package dev.glacis.gateway.analysis.application;

import dev.glacis.gateway.analysis.view.EvaluationView;

/** News that an evaluation has ended, of one tenant. */
public record EvaluationReady(String tenant, EvaluationView evaluation) {}
