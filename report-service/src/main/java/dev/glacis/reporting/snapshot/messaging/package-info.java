/** Listens to evaluations. */
package dev.glacis.reporting.snapshot.messaging;
