package dev.glacis.analysis.evaluation.persistence;

import java.io.Serializable;
import java.util.UUID;

/** Primary key of the rows that an evaluation owns. */
record ItemKey(UUID evaluationId, int position) implements Serializable {}
