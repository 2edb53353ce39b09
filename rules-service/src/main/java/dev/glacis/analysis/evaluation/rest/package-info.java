/** Evaluations and their contents over HTTP. */
package dev.glacis.analysis.evaluation.rest;
