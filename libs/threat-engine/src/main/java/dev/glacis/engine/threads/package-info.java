/** Work that several threads share. */
package dev.glacis.engine.threads;
