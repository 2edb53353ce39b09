/** What an evaluation says: threats, countermeasures, questions, risk, and why. */
package dev.glacis.engine.evaluation;
