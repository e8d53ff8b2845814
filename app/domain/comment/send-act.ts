import type { SubmissionResult } from "@conform-to/react";
import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { announce } from "~/components/frame/announcer";
import { useTalk } from "./talk-place";

/** What the address of comments answers: what was done, or what is wrong. */
type Answer = { readonly said: string } | { readonly result: SubmissionResult<string[]> };

type Wanted = { readonly fields: Readonly<Record<string, string>>; readonly onDone?: (() => void) | undefined };

/** Sends one act on comments without leaving the page, and says when it is done. `faults`: what was wrong with the last try, also of
 *  one without scripts. */
export function useSendAct({ fields, onDone }: Wanted) {
  const { action, plain } = useTalk();
  const { state, data, submit } = useFetcher<Answer>();
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (state !== "idle" || !data || !("said" in data)) return;
    announce(data.said);
    done.current?.();
  }, [state, data]);
  const tried = data === undefined ? mine(plain, fields) : "result" in data ? data.result : null;
  return {
    pending: state !== "idle",
    tried,
    faults: [...(tried?.error?.["text"] ?? []), ...(tried?.error?.[""] ?? [])],
    send: (words: Readonly<Record<string, string>> = {}) => submit({ ...fields, ...words, inside: "1" }, { method: "post", action }),
  };
}

function mine(plain: SubmissionResult<string[]> | null, fields: Readonly<Record<string, string>>): SubmissionResult<string[]> | null {
  return plain && Object.entries(fields).every(([name, value]) => (plain.initialValue?.[name] ?? "") === value) ? plain : null;
}
