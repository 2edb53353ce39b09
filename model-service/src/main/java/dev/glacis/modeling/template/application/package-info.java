/** Use cases about templates. */
package dev.glacis.modeling.template.application;
