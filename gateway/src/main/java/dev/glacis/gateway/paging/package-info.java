/** How lists are cut into pages. */
package dev.glacis.gateway.paging;
