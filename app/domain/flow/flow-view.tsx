import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { Card, CardRow, CardRows } from "~/components/card";
import { Details } from "~/components/details";
import { ChoiceGroup } from "~/components/field/choice-group";
import { SelectField } from "~/components/field/select-field";
import { m } from "~/content/messages";
import type { FlowCard, FlowLine, FlowPage, FlowPlace } from "./flow-page";

type Paths = Readonly<Record<string, string>>;

/** What comes into a worksheet, link by link, and where what stands in it goes. */
export default function FlowView({ page: { sheet, into, out }, sheetPath }: { readonly page: FlowPage; readonly sheetPath: Paths }) {
  return (
    <div className="grid gap-5 lg:grid-cols-[1.5fr_1fr]">
      <div className="grid min-w-0 content-start gap-5">
        {into.length === 0 ? <p className="text-ink-2">{m.flow_nothing_in()}</p> : into.map((card) => <Incoming key={card.link} card={card} sheet={sheet} sheetPath={sheetPath} />)}
      </div>
      {out.length === 0 ? null : (
        <Card title={m.flow_goes()} className="self-start">
          <CardRows>
            {out.map(({ key, name, words, all, here }) => (
              <CardRow key={`${key} ${words}`}>
                <TextLink to={sheetPath[key] ?? ""} className="inline-flex min-h-11 items-center">{name}</TextLink>
                <p className="text-small text-ink-2">{words}. {all > 0 ? m.flow_out_count({ here, all }) : null}</p>
              </CardRow>
            ))}
          </CardRows>
        </Card>
      )}
    </div>
  );
}

const hows: Readonly<Record<FlowCard["how"], () => string>> = { carry: m.flow_how_carry, link: m.flow_how_link, show: m.flow_how_show, become: m.flow_how_become };

function Incoming({ card, sheet, sheetPath }: { readonly card: FlowCard; readonly sheet: FlowPlace; readonly sheetPath: Paths }) {
  const { how, words, place, from, act, lines } = card;
  const open = lines.filter(({ standing }) => standing === "new" || standing === "out");
  const here = lines.filter(({ standing }) => standing === "in" || standing === "changed");
  const told = act !== "none" && how !== "show";
  return (
    <Card kicker={hows[how]()} title={place ? <TextLink to={sheetPath[place.key] ?? ""}>{place.name}</TextLink> : from}>
      <div className="flex flex-col gap-4">
        <p className="text-label text-ink-2">{words}.</p>
        {lines.length === 0 && place ? <p className="text-label text-ink-2">{m.flow_nothing_there()}</p> : null}
        {!told && lines.length > 0 ? <Lines lines={lines} /> : null}
        {told && open.length > 0 ? act === "page" ? <Elsewhere sheet={sheet} lines={open} sheetPath={sheetPath} /> : <Bring card={card} open={open} /> : null}
        {told && here.length > 0 ? <Here lines={here} /> : null}
      </div>
    </Card>
  );
}

function Lines({ lines }: { readonly lines: readonly FlowLine[] }) {
  return (
    <ul className="list-disc pl-5 text-label">
      {lines.map((line) => (
        <li key={line.id}>{line.name}</li>
      ))}
    </ul>
  );
}

/** What is done on a page of its own. */
function Elsewhere({ sheet: { key, name }, lines, sheetPath }: { readonly sheet: FlowPlace; readonly lines: readonly FlowLine[]; readonly sheetPath: Paths }) {
  return (
    <>
      <Lines lines={lines} />
      <p className="text-small text-ink-2">{m.flow_elsewhere()}</p>
      <div>
        <LinkButton to={sheetPath[key] ?? ""}>{m.flow_open_page({ place: name })}</LinkButton>
      </div>
    </>
  );
}

/** Chooses what comes in, and where to. What somebody took out is there, but not chosen. */
function Bring({ card: { link, act, rows, mustChoose }, open }: { readonly card: FlowCard; readonly open: readonly FlowLine[] }) {
  const pending = useNavigation().state !== "idle";
  return (
    <Form method="post" preventScrollReset className="flex flex-col gap-4">
      <input type="hidden" name="link" value={link} />
      <ChoiceGroup
        label={m.flow_choose()}
        name="things"
        pick="many"
        defaultValue={open.filter(({ standing }) => standing === "new").map(({ id }) => id)}
        choices={open.map(({ id, name, under, standing }) => ({ value: id, label: name, hint: [under, standing === "out" ? m.flow_state_out() : null].filter((words) => words !== null).join(" · ") || undefined }))}
      />
      {rows.length > 0 || mustChoose ? <SelectField label={m.flow_where()} name="into" {...(!mustChoose && { placeholder: m.flow_own_row() })} choices={rows} /> : null}
      <div>
        <Button kind="primary" name="intent" value="bring" pending={pending}>
          {act === "task" ? m.flow_bring_tasks() : m.flow_bring_chosen()}
        </Button>
      </div>
    </Form>
  );
}

/** What is here already: taken back one by one, and renewed where its source says something else since. */
function Here({ lines }: { readonly lines: readonly FlowLine[] }) {
  return (
    <Details summary={m.flow_here({ count: lines.length })} open={lines.some(({ standing }) => standing === "changed")}>
      <CardRows>
        {lines.map((line) => (
          <CardRow key={line.id} end={line.arrival ? <HereActs line={line} arrival={line.arrival.id} /> : undefined}>
            <p className="text-label">{line.name}</p>
            <p className="text-small text-ink-2">{[line.standing === "changed" ? m.flow_state_changed() : m.flow_state_in(), line.under, line.arrival?.words].filter((words) => words).join(" · ")}</p>
            {line.changes.map(({ label, was, now }) => (
              <dl key={label} className="mt-2 grid gap-x-4 text-small sm:grid-cols-2">
                <div>
                  <dt className="font-semibold">{label}: {m.flow_then()}</dt>
                  <dd className="break-words whitespace-pre-wrap">{was}</dd>
                </div>
                <div>
                  <dt className="font-semibold">{label}: {m.flow_now()}</dt>
                  <dd className="break-words whitespace-pre-wrap">{now}</dd>
                </div>
              </dl>
            ))}
          </CardRow>
        ))}
      </CardRows>
    </Details>
  );
}

function HereActs({ line: { name, standing }, arrival }: { readonly line: FlowLine; readonly arrival: string }) {
  const pending = useNavigation().state !== "idle";
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
      <input type="hidden" name="arrival" value={arrival} />
      {standing === "changed" ? <Button name="intent" value="renew" pending={pending} aria-label={m.flow_take_new_named({ name })}>{m.flow_take_new()}</Button> : null}
      <Button kind="plain" name="intent" value="back" pending={pending} aria-label={m.flow_take_back_named({ name })}>{m.flow_take_back()}</Button>
    </Form>
  );
}
