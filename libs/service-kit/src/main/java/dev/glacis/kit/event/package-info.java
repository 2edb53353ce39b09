/** Contracts of the events that the services exchange over Kafka, as CloudEvents. */
package dev.glacis.kit.event;
