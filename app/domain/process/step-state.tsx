import { Chip } from "~/components/chip";
import { CircleCheckBig, CircleDashed, CircleDotDashed, TriangleAlert } from "~/components/icons";
import { stopWords } from "~/components/shell/stop-words";
import type { StepState as State } from "./process";

const looks = {
  untouched: { tone: "wait", icon: CircleDashed },
  "under-way": { tone: "info", icon: CircleDotDashed },
  gaps: { tone: "attention", icon: TriangleAlert },
  complete: { tone: "good", icon: CircleCheckBig },
} as const;

/** How far a step is: an icon of its own shape, a word, a colour. */
export function StepState({ state }: { readonly state: State }) {
  return <Chip {...looks[state]}>{stopWords(state)}</Chip>;
}
