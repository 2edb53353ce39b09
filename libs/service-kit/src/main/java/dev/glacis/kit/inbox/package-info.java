/** Inbox: an event has its effect once, however often Kafka delivers it. */
package dev.glacis.kit.inbox;
