/** Compiled rule packs and the vocabulary they speak, and how they are read and written. */
package dev.glacis.engine.pack;
