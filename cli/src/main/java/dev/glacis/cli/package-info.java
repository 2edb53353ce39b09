/** Commands that work offline, without any service. */
package dev.glacis.cli;
