/** Who changed what of which system: written with each change, never altered. */
package dev.glacis.modeling.audit;
