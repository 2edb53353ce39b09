/** What all writers share: the facts of a model one by one, and which of them a document lost. */
package dev.glacis.exchange.export;
