/** Files of Microsoft's Threat Modeling Tool: drawings whose geometry says what lies in what. */
package dev.glacis.exchange.tm7;
