/** Evaluations in PostgreSQL; bodies of threats are stored as readers get them. */
package dev.glacis.analysis.evaluation.persistence;
