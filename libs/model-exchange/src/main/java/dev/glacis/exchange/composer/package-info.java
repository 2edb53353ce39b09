/** AWS Threat Composer, in. */
package dev.glacis.exchange.composer;
