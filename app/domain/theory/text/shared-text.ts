import { HocuspocusProvider } from "@hocuspocus/provider";
import { useEffect, useState } from "react";
import * as Y from "yjs";
import type { Person } from "~/components/picture/faces";
import type { SaveStatus } from "~/components/field/save-state";
import { askAgainAfterFailure, isRefusal } from "../ask-again";
import { othersHere } from "../outline/presence";
import { findTextDraft, forgetTextDraft, keepTextDraft } from "./text-draft";

/** Who writes, as others see them. */
export type Writer = Person;

export type SharedText = {
  readonly document: Y.Doc;
  readonly provider: HocuspocusProvider;
};

export type SharedState = {
  readonly status: SaveStatus;
  readonly people: readonly Person[];
  /** The server no longer lets this person in. */
  readonly refused: boolean;
  /** Everything the server has is here. */
  readonly ready: boolean;
};

/**
 * Opens a text that is written together, for as long as the component stands. What this browser has typed and the server
 * has not confirmed is kept on the device, and comes back when the text is opened again.
 *
 * @param name name of the text, "forest-county/vision"
 */
export function useSharedText(name: string, person: Writer): [SharedText | null, SharedState] {
  const [text, setText] = useState<SharedText | null>(null);
  const [state, setState] = useState<SharedState>({ status: { kind: "untouched" }, people: [], refused: false, ready: false });
  const { id, name: called } = person;
  useEffect(() => {
    const update = (change: Partial<SharedState>) => setState((before) => ({ ...before, ...change }));
    const opened = open(name, { id, name: called }, update);
    setText(opened);
    return () => {
      setText(null);
      opened.provider.destroy();
      opened.document.destroy();
    };
  }, [name, id, called]);
  return [text, state];
}

function open(name: string, person: Writer, update: (change: Partial<SharedState>) => void): SharedText {
  const document = new Y.Doc();
  const kept = findTextDraft(name);
  if (kept) Y.applyUpdate(document, kept, "device");
  const provider = new HocuspocusProvider({ url: socketAddress(), name, document, flushDelay });
  provider.setAwarenessField("user", person);
  followSaving({ document, provider }, name, kept !== null, (status) => update({ status }));
  provider.on("synced", () => update({ ready: true, refused: false }));
  provider.on("authenticationFailed", ({ reason }: { reason: string }) => update({ refused: isRefusal(reason) }));
  askAgainAfterFailure(provider);
  provider.on("awarenessChange", () => update({ people: othersHere(provider.awareness?.getStates(), person.id) }));
  return { document, provider };
}

/** How long edits are gathered before they are sent, in milliseconds: nobody notices, and fast typing costs few messages. */
const flushDelay = 60;

function socketAddress(): string {
  const { protocol, host } = window.location;
  return `${protocol === "https:" ? "wss:" : "ws:"}//${host}/collaboration`;
}

/** Says what is true about the words: the provider's count of unconfirmed changes falls to zero only after the server has
 *  committed them. */
function followSaving({ document, provider }: SharedText, name: string, dirty: boolean, say: (status: SaveStatus) => void): void {
  let touched = dirty;
  let away = false;
  const tell = () => {
    if (!touched) return;
    if (!provider.hasUnsyncedChanges && provider.synced) {
      forgetTextDraft(name);
      say({ kind: "saved", at: Date.now() });
    } else say({ kind: away ? "kept" : "saving" });
  };
  document.on("update", (_: Uint8Array, origin: unknown) => {
    if (origin === provider) return;
    touched = true;
    keepTextDraft(name, Y.encodeStateAsUpdate(document));
    tell();
  });
  provider.on("unsyncedChanges", tell);
  provider.on("synced", tell);
  provider.on("status", ({ status }: { status: string }) => {
    away = status !== "connected";
    tell();
  });
}
