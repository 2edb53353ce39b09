/** Reads the answers of model-service and rules-service, and ignores what it does not know. */
package dev.glacis.reporting.snapshot.json;
