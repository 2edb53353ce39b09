/** A model as plain objects with coded values, the index of the hand-written implementations. */
package dev.glacis.benchmark.plain;
