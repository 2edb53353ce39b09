/** Entries of the audit trail. */
package dev.glacis.modeling.audit.domain;
