/** The rules as a pack of the threat engine. */
package dev.glacis.benchmark.engine;
