import { leanMemory } from "../lean-memory";

/** How Node runs `perform.ts`. */
export const performWords = [...leanMemory, "--import", "tsx", "scripts/metrics/perform.ts"] as const;
