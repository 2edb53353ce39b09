/** Documents on the way in: found in folders, read as architecture models, refused with reasons. */
package dev.glacis.cli.document;
