/**
 * What changed between two architecture models, in terms of elements and facts, and which of it
 * matters to security.
 */
package dev.glacis.exchange.difference;
