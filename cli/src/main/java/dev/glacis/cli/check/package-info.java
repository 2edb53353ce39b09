/** {@code glacis check}: documents in, threats out. Knows neither CEL nor sources of rules. */
package dev.glacis.cli.check;
