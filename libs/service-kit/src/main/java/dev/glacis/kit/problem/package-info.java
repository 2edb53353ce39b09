/** One vocabulary of errors (RFC 9457), from the database to the caller. */
package dev.glacis.kit.problem;
