/** The architecture model: what a system is made of, as plain records. No rule and no I/O here. */
package dev.glacis.engine.model;
