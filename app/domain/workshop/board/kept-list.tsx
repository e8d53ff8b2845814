import { m } from "~/content/messages";
import type { Decision } from "./board";

/** What a room kept, each with its reason. */
export function KeptList({ kept }: { readonly kept: readonly Decision[] }) {
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" className="mb-3 text-heading font-[650]">
        {m.workshop_kept_here()}
      </h2>
      {kept.length === 0 ? <p className="text-ink-2">{m.workshop_kept_none()}</p> : null}
      <ul className="flex flex-col gap-2">
        {kept.map((decision) => (
          <li key={decision.id} className="rounded-control bg-green-tint px-3.5 py-2.5">
            <p className="font-semibold">{decision.text}</p>
            {decision.reason ? <p className="text-ink-2">{m.workshop_harvest_because({ reason: decision.reason })}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
