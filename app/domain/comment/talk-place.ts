import type { SubmissionResult } from "@conform-to/react";
import { createContext, useContext } from "react";

/** Where forms of comments are sent, and what they need to know of the thing. */
export type TalkPlace = {
  /** The address of the thing's comments. */
  readonly action: string;
  /** Inside another form, where no form can be: what is sent is sent by scripts alone. */
  readonly inside: boolean;
  readonly mayTalk: boolean;
  /** Who can be spoken to. */
  readonly names: readonly string[];
  /** What was answered to a form that was sent without scripts. */
  readonly plain: SubmissionResult<string[]> | null;
};

const Talk = createContext<TalkPlace>({ action: "", inside: false, mayTalk: false, names: [], plain: null });

export const TalkProvider = Talk.Provider;

export function useTalk(): TalkPlace {
  return useContext(Talk);
}
