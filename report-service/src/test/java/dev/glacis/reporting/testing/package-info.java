/** What the tests of this module share. */
package dev.glacis.reporting.testing;
