/** {@code diff}: what changed between two documents. */
package dev.glacis.cli.diff;
