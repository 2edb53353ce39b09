/** The part of model-service that the gateway calls. */
package dev.glacis.gateway.systems.upstream;
