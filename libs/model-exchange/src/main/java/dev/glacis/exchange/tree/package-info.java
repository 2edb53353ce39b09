/** Documents as trees whose every node knows its pointer and line; strict about hostile input. */
package dev.glacis.exchange.tree;
