package dev.glacis.exchange.proposal;

/** A constant with a spelling that documents may rely on. */
public interface Word {

  String label();
}
