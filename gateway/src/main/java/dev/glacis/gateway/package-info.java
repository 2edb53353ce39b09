/** The public API: GraphQL and REST over the services; holds no data. */
package dev.glacis.gateway;
