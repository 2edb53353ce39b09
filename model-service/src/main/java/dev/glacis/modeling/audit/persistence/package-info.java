/** The audit trail in PostgreSQL. */
package dev.glacis.modeling.audit.persistence;
