/** Use cases about systems. */
package dev.glacis.modeling.system.application;
