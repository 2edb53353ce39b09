/** What all endpoints of this service share: limits of bodies, list parameters, headers. */
package dev.glacis.modeling.web;
