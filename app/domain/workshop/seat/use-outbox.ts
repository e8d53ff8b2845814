import { useCallback, useEffect, useState } from "react";
import { v4 as freshKey } from "uuid";
import { deviceDrafts } from "~/components/field/device-draft";
import { offerView } from "../newest-view";
import { afterDelivery, nextToSend, pauseAfter, readOutbox, reasonIn, type Delivery, type Waiting } from "./outbox";

export type Outbox = {
  readonly waiting: readonly Waiting[];
  /** The last attempt did not get through. */
  readonly stuck: boolean;
  readonly add: (note: { stage: string; text: string }) => void;
  /** Gives up on a note that was refused. */
  readonly drop: (clientKey: string) => void;
};

/** Sends the notes of a seat to `address` one after the other, and again after a failure: after a pause, or as soon as the
 *  device is back online. They are kept by seat: who sits down with this device later neither sees nor sends them. */
export function useOutbox(seat: string, address: string): Outbox {
  const [waiting, setWaiting] = useKept(`workshop-outbox:${seat}`);
  const [failures, setFailures] = useState(0);
  const next = nextToSend(waiting);
  useEffect(() => {
    if (next === null) return;
    const stop = new AbortController();
    const attempt = async () => {
      const delivery = await deliver(address, next, stop.signal);
      if (stop.signal.aborted) return;
      setWaiting((now) => afterDelivery(now, next.clientKey, delivery));
      setFailures((count) => (delivery.kind === "failed" ? count + 1 : 0));
    };
    const timer = setTimeout(attempt, failures === 0 ? 0 : pauseAfter(failures));
    const soon = () => void attempt();
    window.addEventListener("online", soon);
    return () => {
      stop.abort();
      clearTimeout(timer);
      window.removeEventListener("online", soon);
    };
  }, [address, next, failures, setWaiting]);
  const add = useCallback(
    ({ stage, text }: { stage: string; text: string }) => setWaiting((now) => [...now, { clientKey: freshKey(), stage, text, refused: null }]),
    [setWaiting],
  );
  const drop = useCallback((clientKey: string) => setWaiting((now) => now.filter((note) => note.clientKey !== clientKey)), [setWaiting]);
  return { waiting, stuck: failures > 0, add, drop };
}

/** A list that survives a reload: written to the device before anything else happens to it. */
function useKept(key: string) {
  const [waiting, set] = useState<readonly Waiting[]>([]);
  useEffect(() => set(readOutbox(deviceDrafts.find(key)?.value)), [key]);
  const change = useCallback(
    (edit: (now: readonly Waiting[]) => readonly Waiting[]) =>
      set((now) => {
        // Another window of this device may have written meanwhile: what is stored counts, if anything can be.
        const stored = deviceDrafts.find(key);
        const changed = edit(stored === null ? now : readOutbox(stored.value));
        deviceDrafts.keep(key, { value: changed, seen: 0 });
        return changed;
      }),
    [key],
  );
  return [waiting, change] as const;
}

async function deliver(address: string, { clientKey, stage, text }: Waiting, signal: AbortSignal): Promise<Delivery> {
  const body = new URLSearchParams({ intent: "contribute", clientKey, stage, text });
  const response = await fetch(address, { method: "POST", body, signal }).catch(() => null);
  if (response === null || response.status >= 500) return { kind: "failed" };
  const answer = await response.json().catch(() => null);
  if (!response.ok) return { kind: "refused", reason: reasonIn(answer) };
  // An answer that broke off: the note is sent again, and stays one note.
  if (answer === null) return { kind: "failed" };
  offerView(answer.view);
  return { kind: "sent" };
}
