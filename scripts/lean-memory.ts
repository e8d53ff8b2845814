/** How Node runs an import. Without a limit it lets garbage stand while there is memory to be had; an import needs about
 *  100 MB of it at any time, however long the file. */
export const leanMemory = ["--max-old-space-size=160", "--max-semi-space-size=8"] as const;
