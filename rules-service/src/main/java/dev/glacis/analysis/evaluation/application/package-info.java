/** Use cases around evaluations. */
package dev.glacis.analysis.evaluation.application;
