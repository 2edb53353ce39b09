/** The security report as values, in the order of the four questions; no markup here. */
package dev.glacis.reporting.security.domain;
