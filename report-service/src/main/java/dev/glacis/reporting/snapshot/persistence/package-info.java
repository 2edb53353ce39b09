/** The read model in PostgreSQL. */
package dev.glacis.reporting.snapshot.persistence;
