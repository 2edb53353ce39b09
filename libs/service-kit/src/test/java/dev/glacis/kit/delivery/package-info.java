/** A small application around the kit, to test delivery against the real broker and database. */
package dev.glacis.kit.delivery;
