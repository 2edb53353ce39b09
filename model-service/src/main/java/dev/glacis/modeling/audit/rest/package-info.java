/** The audit trail over HTTP. */
package dev.glacis.modeling.audit.rest;
