/** What an evaluation is, what readers see of it, and the ports it needs. */
package dev.glacis.analysis.evaluation.domain;
