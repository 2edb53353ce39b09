/** Tables that ship beside the packs, and the files that look like them. */
package dev.glacis.library.tables;
