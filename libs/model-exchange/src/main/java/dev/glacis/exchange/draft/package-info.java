/** What importers of other tools' formats share: own ids, geometry, types, checked references. */
package dev.glacis.exchange.draft;
