/** OWASP Threat Model Library 1.0, in and out. */
package dev.glacis.exchange.tml;
