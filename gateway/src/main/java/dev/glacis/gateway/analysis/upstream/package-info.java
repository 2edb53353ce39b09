/** The part of rules-service that the gateway calls. */
package dev.glacis.gateway.analysis.upstream;
