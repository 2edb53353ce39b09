/** Text for people: tables that fit, colours where they are seen. */
package dev.glacis.cli.terminal;
