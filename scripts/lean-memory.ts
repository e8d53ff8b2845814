/** How Node runs an import, which needs about 100 MB at any time, however long the file. Small young space: what is read dies
 *  at once. A limit far above the need: near it, Node would look through all of its memory again and again, which takes a
 *  tenth of the time of an import. */
export const leanMemory = ["--max-old-space-size=1024", "--max-semi-space-size=8"] as const;
