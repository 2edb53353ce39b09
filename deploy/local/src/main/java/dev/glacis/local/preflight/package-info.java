/** What must hold before anything starts: free ports, memory, disk, tools and built services. */
package dev.glacis.local.preflight;
