/** Conditions turned into code: three-valued truth, and what an unknown one would take to hold. */
package dev.glacis.engine.logic;
