import { useNavigation, useParams, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { calmly } from "../calmly";
import { listen } from "./change-stream";

type ChangesOptions = {
  /** Only changes whose topic is one of these, or begins with one of these and a dot. All of them without it. */
  readonly topics?: readonly string[];
  /** The stream's path; the coalition's own unless told. */
  readonly stream?: string;
  /** The least time between two loads, in milliseconds, for pages about which there is news every moment. */
  readonly pause?: number;
};

/** Keeps the page true: when somebody changes something, what the page shows is loaded anew. */
export function useChanges({ topics, stream, pause = 0 }: ChangesOptions = {}): void {
  const { coalition } = useParams();
  const reload = useReload();
  const path = stream ?? (coalition ? `/${coalition}/changes` : null);
  const watched = topics?.join(" ");
  useEffect(() => {
    if (path === null) return;
    const load = () => reload.current();
    const { ask, stop } = pause > 0 ? calmly(load, pause) : { ask: load, stop: () => undefined };
    const unheard = listen(path, (topic) => {
      if (concerns(topic, watched?.split(" "))) ask();
    });
    return () => {
      unheard();
      stop();
    };
  }, [path, watched, reload, pause]);
}

/** Whether a change of `topic` concerns a page that watches `topics`. `null` (the stream was away) concerns everyone. */
export function concerns(topic: string | null, topics: readonly string[] | undefined): boolean {
  if (topic === null || topics === undefined) return true;
  return topics.some((watched) => topic === watched || topic.startsWith(`${watched}.`));
}

/** Loads the page's data again. Asked while a load is under way, it loads once more after it: that load may be older
 *  than the change, and the router would begin a new page's load anew without knowing that it should not scroll. Several
 *  parts of a page that ask at the same moment get one load. */
export function useReload() {
  const { state, revalidate } = useRevalidator();
  const navigation = useNavigation();
  const loading = state !== "idle" || navigation.state === "loading";
  const reload = useRef(() => {});
  reload.current = () => {
    if (loading) owed = true;
    else together(revalidate);
  };
  useEffect(() => {
    if (loading || !owed) return;
    owed = false;
    together(revalidate);
  }, [loading, revalidate]);
  return reload;
}

/** A load that was asked for too early. The page that asked may have given way to the next by the time it can begin. */
let owed = false;
let asked = false;

function together(revalidate: () => void): void {
  if (asked) return;
  asked = true;
  queueMicrotask(() => {
    asked = false;
    revalidate();
  });
}
