/** Writes the security report as one self-contained HTML page. */
package dev.glacis.reporting.security.rendering;
