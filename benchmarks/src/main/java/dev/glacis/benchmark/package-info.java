/** What the threat engine costs, measured beside other ways to evaluate the same rules. */
package dev.glacis.benchmark;
