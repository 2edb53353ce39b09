/** Templates that systems are created from. */
package dev.glacis.modeling.template;
