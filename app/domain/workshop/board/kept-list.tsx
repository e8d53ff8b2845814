import { Details } from "~/components/details";
import { foreign, OwnWords } from "~/components/own-words";
import { m } from "~/content/messages";
import type { Decision } from "./board";
import type { KeptOf } from "./kept-so-far";
import { placeWord } from "../workshop-words";

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
            <p lang={foreign(decision.language)} className="font-semibold">{decision.text}</p>
            {decision.reason ? <p className="text-ink-2"><OwnWords words={decision.reason} language={decision.language} say={(reason) => m.workshop_harvest_because({ reason })} /></p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a room kept of the questions before, in sight while it works on the next one. */
export function EarlierKept({ earlier, summary }: { readonly earlier: readonly KeptOf[]; readonly summary: string }) {
  if (earlier.length === 0) return null;
  return (
    <Details open summary={summary} className="mb-5 w-full">
      <dl className="flex flex-col gap-2 border-l-3 border-green pl-3">
        {earlier.map(({ answers, kept }) => (
          <div key={answers}>
            <dt className="text-small font-semibold text-ink-2">{placeWord(answers)}</dt>
            {kept.map(({ id, text, language }) => (
              <dd key={id} lang={foreign(language)} className="wrap-anywhere">{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Details>
  );
}
