/** The demonstration: sample systems in, evaluations and reports out, through the gateway only. */
package dev.glacis.local.demo;
