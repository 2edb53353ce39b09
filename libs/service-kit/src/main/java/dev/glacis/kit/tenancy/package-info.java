/** Whose data a request may see: the tenant and the caller, from the token alone. */
package dev.glacis.kit.tenancy;
