/** Attack paths: threats that chain from entry points to valued assets, and what cuts them. */
package dev.glacis.engine.attack;
