/**
 * What users of other tools see of an export: documents read as plain JSON and YAML, without our
 * readers.
 */
package dev.glacis.exchange.seen;
