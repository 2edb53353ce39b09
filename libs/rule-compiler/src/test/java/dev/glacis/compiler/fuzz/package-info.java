/** What fuzz tests of packs have in common. */
package dev.glacis.compiler.fuzz;
