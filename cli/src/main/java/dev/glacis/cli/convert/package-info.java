/** {@code convert}: models from one tool's format into another's, and what is lost on the way. */
package dev.glacis.cli.convert;
