/** Keeps the read model up to date and reads it. */
package dev.glacis.reporting.snapshot.application;
