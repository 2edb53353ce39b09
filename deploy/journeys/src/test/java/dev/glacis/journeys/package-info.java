/**
 * Whole-platform journeys: the real Keycloak, Kafka, PostgreSQL and services, as separate
 * processes.
 */
package dev.glacis.journeys;
