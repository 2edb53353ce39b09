/** An evaluation as the JSON that every output of the product gives, streamed. */
package dev.glacis.engine.answer;
