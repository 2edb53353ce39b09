/** Tests of the public API against recorded upstream answers. */
package dev.glacis.gateway;
