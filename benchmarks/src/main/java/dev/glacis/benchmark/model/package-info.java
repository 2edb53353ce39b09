/** Seeded architecture models of any size. */
package dev.glacis.benchmark.model;
