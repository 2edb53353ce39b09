/** {@code lint}: what is wrong, missing or contradictory in documents. */
package dev.glacis.cli.lint;
