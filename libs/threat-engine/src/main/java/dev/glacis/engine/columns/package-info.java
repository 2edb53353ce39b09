/** Conditions as operations on bit sets: decides for all elements at once what may hold where. */
package dev.glacis.engine.columns;
