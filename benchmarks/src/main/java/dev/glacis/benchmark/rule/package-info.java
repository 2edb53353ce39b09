/** Seeded rules in a form of their own, from which every implementation is built. */
package dev.glacis.benchmark.rule;
