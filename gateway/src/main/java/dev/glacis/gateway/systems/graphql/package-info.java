/** GraphQL over systems and revisions. */
package dev.glacis.gateway.systems.graphql;
