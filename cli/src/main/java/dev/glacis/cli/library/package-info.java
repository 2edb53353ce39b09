/** What the shipped threat library covers, how it does on known systems, what would change it. */
package dev.glacis.cli.library;
