/** Serves the security report to browsers. */
package dev.glacis.reporting.security.rest;
