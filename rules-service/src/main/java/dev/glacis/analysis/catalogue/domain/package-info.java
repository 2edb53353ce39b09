/** Rule packs and threat definitions as readers see them. */
package dev.glacis.analysis.catalogue.domain;
