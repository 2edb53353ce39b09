/** Recorded upstream services and the cases that are run against them. */
package dev.glacis.gateway.testing;
