import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import type { Thread } from "./comment";

/** Notes that the reader has seen what is new in the threads they take part in, once it is before them. */
export function useReadNews(threads: readonly Thread[], action: string): void {
  const { submit } = useFetcher();
  const send = useRef(submit);
  send.current = submit;
  const newest = threads.filter(({ unread, resolved }) => unread && resolved === null).flatMap(({ comments }) => comments.at(-1)?.id ?? []).join(" ");
  useEffect(() => {
    if (newest === "") return;
    const words = new URLSearchParams([["intent", "read"], ["inside", "1"], ...newest.split(" ").map((id) => ["newest", id])]);
    send.current(words, { method: "post", action });
  }, [newest, action]);
}
