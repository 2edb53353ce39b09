/** Reference pages of the library in Markdown, generated from the packs. */
package dev.glacis.library.page;
