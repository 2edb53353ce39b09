/** REST endpoints over reports. */
package dev.glacis.gateway.reports.rest;
