/** Rows that have had their time are deleted. */
package dev.glacis.kit.housekeeping;
