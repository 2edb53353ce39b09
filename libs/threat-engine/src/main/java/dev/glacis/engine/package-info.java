/** Entry point of the engine: rule packs and an architecture model in, an evaluation out. */
package dev.glacis.engine;
