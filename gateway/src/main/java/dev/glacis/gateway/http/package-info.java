/** What holds for every HTTP exchange: limits, authentication of routes, failures. */
package dev.glacis.gateway.http;
