import type { Visitor } from "~/domain/coalition/visitor.server";
import type { Arrival } from "~/domain/presence/arrival";

type Listener = (notice: { readonly topic: string | null }) => void;

/** What the server script hands to every loader and action besides the request. */
export type ServerContext = {
  /** Fires when the browser has left: `request.signal` does not, reliably. */
  readonly gone: AbortSignal;
  /** Fires when the server ends: what was asked is still answered, and streams end. */
  readonly ending: AbortSignal;
  /** Listens to the announced changes of a coalition; returns how to stop. */
  readonly listen: (coalitionId: string, listener: Listener) => () => void;
  /** The same for a member; ends when their session or membership does. */
  readonly follow: (visitor: Visitor, stream: { readonly tell: Listener; readonly end: () => void; readonly at?: Arrival | null }) => () => void;
};

declare module "@remix-run/node" {
  interface AppLoadContext extends ServerContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
