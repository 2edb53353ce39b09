/** Threagile's YAML, in and out. */
package dev.glacis.exchange.threagile;
