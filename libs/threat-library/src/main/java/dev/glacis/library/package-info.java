/** The built-in threat library: packs compiled at build time, ready for the engine. */
package dev.glacis.library;
