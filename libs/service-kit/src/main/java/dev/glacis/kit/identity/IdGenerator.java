package dev.glacis.kit.identity;

import java.util.UUID;

/** Gives new ids; injected, so that tests can choose them. */
@FunctionalInterface
public interface IdGenerator {

  UUID next();
}
