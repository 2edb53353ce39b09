/** rules-service: which threats an architecture model has, by rule packs and revision. */
package dev.glacis.analysis;
