import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/components/button/button";
import { Card, CardRows } from "~/components/card";
import { Checkbox } from "~/components/field/checkbox";
import { Chip } from "~/components/chip";
import { CircleCheck } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { OwnWords } from "~/components/own-words";
import { SubmitButton } from "~/components/button/submit-button";
import { TextArea } from "~/components/field/text-area";
import { m } from "~/content/messages";
import { roomName } from "~/content/room-name";
import { OutcomeChip } from "./board/decide-idea";
import type { Result } from "./harvest/harvest.server";
import { placeWord } from "./workshop-words";

type HarvestSheetProps = { readonly results: readonly Result[]; readonly mayAccept: boolean; /** They were given to those who may accept, and wait. */ readonly waits: boolean; /** Null for those to whom it does not open. */ readonly theoryPath: string | null; readonly errors: readonly string[] };

/** What the rooms decided, side by side. Kept results can be taken over; the others are shown, not offered. */
export function HarvestSheet({ results, mayAccept, waits, theoryPath, errors }: HarvestSheetProps) {
  const kept = results.filter(({ outcome }) => outcome === "kept");
  const aside = results.filter(({ outcome }) => outcome !== "kept");
  const fresh = kept.filter(({ inWorksheet }) => !inWorksheet);
  const open = mayAccept && fresh.length > 0;
  const rooms = [...new Map(kept.map((result) => [result.roomId, result.room]))];
  return (
    <Frame sends={mayAccept}>
      {errors.map((error) => <Notice key={error} tone="bad" role="alert">{error}</Notice>)}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {rooms.map(([id, name]) => (
          <Card key={id} id={`room-${id}`} title={roomName(name)}>
            <ul className="flex flex-col gap-5">
              {kept.filter(({ roomId }) => roomId === id).map((result) => (
                <KeptResult key={result.decision} result={result} index={fresh.indexOf(result)} open={mayAccept} />
              ))}
            </ul>
          </Card>
        ))}
      </div>
      <div className="flex flex-wrap gap-2.5">
        {open ? <SubmitButton>{m.workshop_harvest_do()}</SubmitButton> : null}
        {mayAccept && waits ? <Button name="rest" value="leave">{m.workshop_leave_rest()}</Button> : null}
        {theoryPath ? <LinkButton to={theoryPath}>{m.workshop_harvest_go_theory()}</LinkButton> : null}
      </div>
      {aside.length > 0 ? <SetAside results={aside} /> : null}
    </Frame>
  );
}

/** A form for those who may put something into the worksheet, a page for those who look. */
function Frame({ sends, children }: { readonly sends: boolean; readonly children: ReactNode }) {
  const look = "flex flex-col gap-5";
  return sends ? <Form method="post" className={look}>{children}</Form> : <div className={look}>{children}</div>;
}

type KeptProps = { readonly result: Result; readonly index: number; readonly open: boolean };

function KeptResult({ result, index, open }: KeptProps) {
  const place = m.workshop_harvest_goes({ place: placeWord(result.answers) });
  const facts = [place, ...(result.dots === null ? [] : [m.workshop_dots_count({ count: result.dots })])].join(" · ");
  if (result.inWorksheet || !open) {
    return (
      <li>
        <p lang={result.language ?? undefined} className="font-semibold">{result.text}</p>
        <p className="text-small text-ink-2">{facts}</p>
        {result.inWorksheet ? <Chip tone="good" icon={CircleCheck}>{m.workshop_harvest_in()}</Chip> : null}
      </li>
    );
  }
  return (
    <li className="flex flex-col gap-1">
      <input type="hidden" name={`take[${index}].decision`} value={result.decision} />
      <Checkbox name={`take[${index}].chosen`} defaultChecked label={m.workshop_harvest_take({ text: result.text })} />
      <TextArea rows={2} name={`take[${index}].text`} lang={result.language ?? undefined} label={m.workshop_harvest_text()} hint={facts} defaultValue={result.text} maxLength={600} />
      {result.reason ? <p className="text-small text-ink-2"><OwnWords words={result.reason} language={result.language} say={(reason) => m.workshop_harvest_because({ reason })} /></p> : null}
    </li>
  );
}

function SetAside({ results }: { readonly results: readonly Result[] }) {
  return (
    <Card id="aside" title={m.workshop_harvest_set_aside()} tone="calm">
      <CardRows>
        {results.map((result) => (
          <li key={result.decision} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
            <OutcomeChip outcome={result.outcome} />
            <span className="min-w-0">
              <span lang={result.language ?? undefined}>{result.text}</span> <span className="text-small text-ink-2">({roomName(result.room)})</span>
              {result.reason ? <span className="block text-small text-ink-2"><OwnWords words={result.reason} language={result.language} say={(reason) => m.workshop_harvest_because({ reason })} /></span> : null}
            </span>
          </li>
        ))}
      </CardRows>
    </Card>
  );
}
