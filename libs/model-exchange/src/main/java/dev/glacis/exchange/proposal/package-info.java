/**
 * What a document says about threats, their treatment and its own limits. It travels with the model
 * and counts for nothing until somebody has confirmed it.
 */
package dev.glacis.exchange.proposal;
