/** Stand-ins for model-service, rules-service and Keycloak's token endpoint. */
package dev.glacis.reporting.stub;
