import type { Field } from "./field";
import { theoryOfChangeActivation } from "./theory-of-change-activation";
import { theoryOfChangeAgenda } from "./theory-of-change-agenda";

/** Worksheet 7A. */
export const theoryOfChange: readonly Field[] = [...theoryOfChangeAgenda, ...theoryOfChangeActivation];
