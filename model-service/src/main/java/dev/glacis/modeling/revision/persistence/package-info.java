/** Revisions in PostgreSQL. */
package dev.glacis.modeling.revision.persistence;
