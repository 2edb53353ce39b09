/** Where a local platform keeps its data, which ports it takes and which secrets it uses. */
package dev.glacis.local.settings;
