/** The rules as an executable model of Drools. */
package dev.glacis.benchmark.drools;
