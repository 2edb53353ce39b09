/** Templates over HTTP. */
package dev.glacis.modeling.template.rest;
