/** The command line: entry point, exit codes, and what the commands talk to. */
package dev.glacis.cli;
