/** Use cases about the audit trail. */
package dev.glacis.modeling.audit.application;
