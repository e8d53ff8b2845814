/** How Node runs `perform.ts`. Without a limit it lets garbage stand while there is memory to be had; an import needs about
 *  100 MB of it at any time, however long the file. */
export const performWords = ["--max-old-space-size=160", "--max-semi-space-size=8", "--import", "tsx", "scripts/metrics/perform.ts"] as const;
