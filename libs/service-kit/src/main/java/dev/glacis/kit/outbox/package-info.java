/** Transactional outbox: events reach Kafka if and only if their transaction committed. */
package dev.glacis.kit.outbox;
