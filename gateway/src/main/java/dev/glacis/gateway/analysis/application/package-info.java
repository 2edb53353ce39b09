/** News of evaluations for those who are listening. */
package dev.glacis.gateway.analysis.application;
