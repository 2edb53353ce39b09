/** The canonical form of an architecture model, which its digest is computed from. */
package dev.glacis.exchange.canonical;
