/** Loading and reading of the rule packs in force. */
package dev.glacis.analysis.catalogue.application;
