import { useSyncExternalStore } from "react";
import { m } from "~/content/messages";
import { Button } from "../button/button";
import { networkFine, networkState, watchNetwork } from "./network";
import { Notice } from "../notice";

/** Says that the server cannot be reached, and that nothing on the page is lost. Stands on every page, empty. */
export function NetworkNotice() {
  const state = useSyncExternalStore(watchNetwork, networkState, networkFine);
  return (
    <div role="status" data-print="never" className="pointer-events-none fixed inset-x-4 top-4 z-40 flex justify-center">
      {state.kind === "fine" ? null : (
        <div className="pointer-events-auto max-w-measure rounded-control bg-surface shadow-lifted">
          {state.kind === "waiting" ? (
            <Notice tone="attention" title={m.common_network_waiting()}>
              {m.common_network_waiting_what()}
            </Notice>
          ) : state.kind === "busy" ? (
            <Notice tone="attention" title={m.common_network_busy()}>
              {m.common_network_busy_what()}
            </Notice>
          ) : (
            <Notice tone="attention" title={m.common_network_unsure()} actions={<Button type="button" onClick={state.again}>{m.common_network_again()}</Button>}>
              {m.common_network_unsure_what()}
            </Notice>
          )}
        </div>
      )}
    </div>
  );
}
