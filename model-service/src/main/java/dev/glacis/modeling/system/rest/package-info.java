/** Systems over HTTP. */
package dev.glacis.modeling.system.rest;
