/**
 * What the services' tests share: real PostgreSQL and Kafka, signed tokens, house rules, tenant
 * crossing.
 */
package dev.glacis.kit.testing;
