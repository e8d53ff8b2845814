import { HocuspocusProvider } from "@hocuspocus/provider";
import { useEffect, useState } from "react";
import * as Y from "yjs";
import type { Person } from "~/components/picture/faces";
import type { SaveStatus } from "~/components/field/save-state";
import { askAgainAfterFailure, isRefusal } from "../ask-again";
import { whenNotTaken, wordsOf } from "../not-taken";
import { othersHere } from "../outline/presence";
import { ShownCopy } from "../shown-copy";
import { findTextDraft, forgetTextDraft, keepTextDraft } from "./text-draft";

/** Who writes, as others see them. */
export type Writer = Person;

export type SharedText = {
  /** What the editor shows and writes in. */
  readonly copy: ShownCopy;
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

const atFirst: SharedState = { status: { kind: "untouched" }, people: [], refused: false, ready: false };

/** The field of a shared document that holds its text; the editor's default. */
export const textField = "default";

/**
 * Opens a text that is written together, for as long as the component stands. What this browser has typed and the server
 * has not confirmed is kept on the device, and comes back when the text is opened again.
 *
 * @param name name of the text, "forest-county/vision"
 * @param onNotTaken is given the whole text as it reads here when the server will never take what was changed in it; the
 *   text is opened anew, as it is saved. Asking again and again would keep everything else from being saved.
 */
export function useSharedText(name: string, person: Writer, onNotTaken: (words: string) => void): [SharedText | null, SharedState] {
  const [text, setText] = useState<SharedText | null>(null);
  const [edition, setEdition] = useState(0);
  const [state, setState] = useState(atFirst);
  const { id, name: called } = person;
  useEffect(() => {
    const update = (change: Partial<SharedState>) => setState((before) => ({ ...before, ...change }));
    setState(atFirst);
    const opened = open(name, { id, name: called }, update);
    whenNotTaken(opened.provider, () => {
      forgetTextDraft(name);
      onNotTaken(wordsOf(opened.copy.document, textField));
      setEdition((number) => number + 1);
    });
    setText(opened);
    return () => {
      setText(null);
      opened.provider.destroy();
      opened.copy.destroy();
      opened.provider.document.destroy();
    };
  }, [name, id, called, edition, onNotTaken]);
  return [text, state];
}

function open(name: string, person: Writer, update: (change: Partial<SharedState>) => void): SharedText {
  const document = new Y.Doc();
  const kept = findTextDraft(name);
  if (kept) Y.applyUpdate(document, kept, "device");
  const provider = new HocuspocusProvider({ url: socketAddress(), name, document, flushDelay });
  provider.setAwarenessField("user", person);
  followSaving(provider, name, kept !== null, (status) => update({ status }));
  provider.on("synced", () => update({ ready: true, refused: false }));
  provider.on("authenticationFailed", ({ reason }: { reason: string }) => update({ refused: isRefusal(reason) }));
  askAgainAfterFailure(provider);
  provider.on("awarenessChange", () => update({ people: othersHere(provider.awareness?.getStates(), person.id) }));
  return { copy: new ShownCopy(document, textField), provider };
}

/** How long edits are gathered before they are sent, in milliseconds: nobody notices, and fast typing costs few messages. */
const flushDelay = 60;

function socketAddress(): string {
  const { protocol, host } = window.location;
  return `${protocol === "https:" ? "wss:" : "ws:"}//${host}/collaboration`;
}

/** Says what is true about the words: the provider's count of unconfirmed changes falls to zero only after the server has
 *  committed them. */
function followSaving(provider: HocuspocusProvider, name: string, dirty: boolean, say: (status: SaveStatus) => void): void {
  let touched = dirty;
  let away = false;
  const tell = () => {
    if (!touched) return;
    if (!provider.hasUnsyncedChanges && provider.synced) {
      forgetTextDraft(name);
      say({ kind: "saved", at: Date.now() });
    } else say({ kind: away ? "kept" : "saving" });
  };
  const { document } = provider;
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
