/** What is wrong, missing or contradictory in an architecture model, with the place of each. */
package dev.glacis.exchange.lint;
