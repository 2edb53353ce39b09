/** Child processes: started, watched, recorded on disk and stopped without leaving any behind. */
package dev.glacis.local.process;
