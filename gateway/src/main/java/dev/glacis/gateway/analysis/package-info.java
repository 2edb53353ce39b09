/**
 * Evaluations of revisions: threats, countermeasures, questions, checks and the rules behind them.
 */
package dev.glacis.gateway.analysis;
