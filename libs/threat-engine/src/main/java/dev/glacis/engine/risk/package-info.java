/** How threats are rated: weights and bands as data, and the formula. */
package dev.glacis.engine.risk;
