/** What report-service asks the other services over HTTP. */
package dev.glacis.reporting.snapshot.client;
