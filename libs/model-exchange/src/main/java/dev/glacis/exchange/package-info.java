/**
 * Architecture models of other tools in and out: what a caller gives, what it gets, what is
 * refused.
 */
package dev.glacis.exchange;
