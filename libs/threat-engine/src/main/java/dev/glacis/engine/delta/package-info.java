/** What is new, resolved and changed between two evaluations, and why. */
package dev.glacis.engine.delta;
