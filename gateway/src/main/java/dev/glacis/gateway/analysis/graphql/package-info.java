/** GraphQL over evaluations, threats and rules. */
package dev.glacis.gateway.analysis.graphql;
