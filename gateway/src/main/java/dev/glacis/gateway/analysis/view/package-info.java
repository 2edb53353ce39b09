/** What callers see of evaluations, threats and rules. */
package dev.glacis.gateway.analysis.view;
