import type { HocuspocusProvider } from "@hocuspocus/provider";

/** What the library says when the server failed rather than refused: every refusal of ours names its own reason. */
const failed = "permission-denied";

/** Whether the server refused this person, and not merely failed while opening the text. */
export function isRefusal(reason: string): boolean {
  return reason !== failed;
}

/** A server that failed (its database was away) is asked again: closing the socket makes the provider open a new one after
 *  its usual wait. Without this the provider would take the failure for a refusal and stay away. */
export function askAgainAfterFailure(provider: HocuspocusProvider): void {
  provider.on("authenticationFailed", ({ reason }: { reason: string }) => {
    if (!isRefusal(reason)) provider.configuration.websocketProvider.webSocket?.close();
  });
}
