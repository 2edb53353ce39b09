/** Systems: what is modelled, and who owns it. */
package dev.glacis.modeling.system.domain;
