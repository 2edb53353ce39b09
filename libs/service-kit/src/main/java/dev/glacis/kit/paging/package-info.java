/** Lists of bounded size with a stable order. */
package dev.glacis.kit.paging;
