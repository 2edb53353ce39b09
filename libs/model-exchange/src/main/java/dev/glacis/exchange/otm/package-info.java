/** Open Threat Model 0.2.0 and 0.1.0, in JSON and YAML. */
package dev.glacis.exchange.otm;
