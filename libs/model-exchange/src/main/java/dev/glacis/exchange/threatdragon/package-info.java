/** OWASP Threat Dragon: models of version 1 and 2 in, version 2 out. */
package dev.glacis.exchange.threatdragon;
