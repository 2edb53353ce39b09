/** The part of report-service that the gateway calls. */
package dev.glacis.gateway.reports.upstream;
