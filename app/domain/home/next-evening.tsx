import { LinkButton } from "~/components/button/link-button";
import { Card } from "~/components/card";
import { OwnWords } from "~/components/own-words";
import { Presentation } from "~/components/icons";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { spokenCode } from "../workshop/code";
import { blocks } from "../workshop/template";
import type { Evening } from "../workshop/workshop.server";

export type EveningWays = { readonly plan: string; readonly open: (session: string) => string; readonly sheet: (session: string) => string; readonly results: (session: string) => string };

type NextEveningProps = { readonly evening: Evening; readonly ways: EveningWays; readonly mayRun: boolean };

/** The workshop that comes next or is open: its code, its minutes in true proportion, and the ways into it. */
export function NextEvening({ evening: { id, title, language, state, startsAt, code, rooms, people, parts }, ways, mayRun }: NextEveningProps) {
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0);
  const planned = state === "planned";
  return (
    <Card id="next-evening" kicker={planned ? m.home_evenings_next() : m.home_evenings_now()} title={<OwnWords words={title} language={language} />} actions={code ? <Code code={code} words={planned ? m.home_evenings_code() : m.home_evenings_code_open()} /> : null}>
      <p className="text-ink-2">
        {startsAt ? <>{dayWords(startsAt)} · </> : null}
        {m.workshop_rooms({ count: rooms })}
        {planned ? null : <> · {m.workshop_people({ count: people })}</>}
      </p>
      {minutes > 0 ? (
        <>
          <h3 className="mt-5 mb-2 font-[650]">{m.home_evenings_parts({ count: minutes })}</h3>
          <ol className="flex flex-wrap gap-1">
            {parts.map((part) => (
              <li key={part.block} className="min-w-40 rounded-control bg-green-tint px-3 py-2 text-small" style={{ flexGrow: part.minutes, flexBasis: 0 }}>
                <span className="block font-[650] text-green-strong">{say(blocks[part.block] ?? { en: "", es: "" })}</span>
                {m.workshop_minutes({ count: part.minutes })}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {mayRun ? (
        <div className="mt-5 flex flex-wrap gap-2.5">
          <LinkButton kind="primary" icon={Presentation} to={ways.open(id)}>{m.home_evenings_open()}</LinkButton>
          {code ? <LinkButton to={ways.sheet(id)}>{m.home_evenings_print()}</LinkButton> : null}
        </div>
      ) : null}
    </Card>
  );
}

function Code({ code, words }: { readonly code: string; readonly words: string }) {
  return (
    <p className="sm:text-right">
      <span className="block text-small text-ink-2">{words}</span>
      <span className="font-mono text-title font-bold tracking-[0.12em]">{spokenCode(code)}</span>
    </p>
  );
}
