/** Evaluations of committed revisions: threats, countermeasures and questions. */
package dev.glacis.analysis.evaluation;
