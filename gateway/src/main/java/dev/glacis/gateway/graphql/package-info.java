/** What holds for every GraphQL operation: who may call, and what failures look like. */
package dev.glacis.gateway.graphql;
