/** Systems in PostgreSQL. */
package dev.glacis.modeling.system.persistence;
