package dev.glacis.kit.outbox;

/** One stored event; {@code position} gives the order of sending. */
record OutboxRow(long position, String topic, String key, String body) {}
