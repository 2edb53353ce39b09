/** pytm's JSON, in both forms: the one that it reads and the one that it writes. */
package dev.glacis.exchange.pytm;
