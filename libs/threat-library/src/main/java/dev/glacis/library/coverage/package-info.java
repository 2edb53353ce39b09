/** Which entries of public taxonomies the library's definitions name, and which they need not. */
package dev.glacis.library.coverage;
