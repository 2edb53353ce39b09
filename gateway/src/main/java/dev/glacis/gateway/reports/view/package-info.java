/** What callers see of report figures. */
package dev.glacis.gateway.reports.view;
