/** Calls of model-service: revisions by id for the consumer, by number for callers. */
package dev.glacis.analysis.evaluation.client;
