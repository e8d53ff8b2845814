import { Button } from "~/components/button/button";
import { PenLine } from "~/components/icons";
import { m } from "~/content/messages";
import type { SeatFetcher } from "../seat-fetcher";
import type { SeatView } from "./seat-view.server";

/** How a room decides: everybody writes, or one of them for all, whom nobody but the facilitator knows by name. */
export function ScribeChoice({ scribe, fetcher }: { readonly scribe: SeatView["scribe"]; readonly fetcher: SeatFetcher }) {
  const words = { everyone: m.workshop_decide_how, me: m.workshop_scribe_me, other: m.workshop_scribe_someone }[scribe]();
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
      <p className="min-w-0 flex-1 basis-48">{words}</p>
      {scribe === "other" ? null : (
        <fetcher.Form method="post">
          <input type="hidden" name="intent" value="scribe" />
          <Button kind="plain" name="by" value={scribe === "me" ? "everyone" : "me"} icon={PenLine} className="-ml-3">
            {scribe === "me" ? m.workshop_scribe_hand_back() : m.workshop_scribe_take()}
          </Button>
        </fetcher.Form>
      )}
    </div>
  );
}
