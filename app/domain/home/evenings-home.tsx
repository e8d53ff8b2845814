import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { Card, CardRow, CardRows } from "~/components/card";
import { EmptyState } from "~/components/frame/empty-state";
import { PageHeading } from "~/components/frame/page-heading";
import { OwnWords } from "~/components/own-words";
import { Presentation } from "~/components/icons";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { Contact } from "../coalition/people-here.server";
import type { Evening } from "../workshop/workshop.server";
import { AskCard } from "./ask-card";
import type { EveningsInOrder } from "./evenings-in-order";
import { type EveningWays, NextEvening } from "./next-evening";

/** What the home of whoever runs workshops shows. */
export type EveningsView = EveningsInOrder & { readonly contacts: readonly Pick<Contact, "name" | "role">[]; readonly mayRun: boolean };

/** The home of whoever runs workshops: the next one with its code, then what past ones still owe. */
export function EveningsHome({ view: { next: [first, ...others], owed, given, contacts, mayRun }, ways }: { readonly view: EveningsView; readonly ways: EveningWays }) {
  return (
    <>
      <PageHeading title={titleOf(first)} lead={owed.length > 0 ? m.home_evenings_lead_waits({ count: owed.length }) : m.home_evenings_lead_done()} />
      <div className="grid gap-5">
        {first ? <NextEvening evening={first} ways={ways} mayRun={mayRun} /> : <None ways={ways} mayRun={mayRun} />}
        <Results id="owed" title={m.home_evenings_waits()} evenings={owed} attention note={(one) => m.home_evenings_waits_note({ count: one.kept, date: one.closedAt === null ? "" : dayWords(one.closedAt) })} act={mayRun ? m.home_evenings_hand_over() : m.home_evenings_see()} ways={ways} primary={!first && mayRun} />
        <Results id="given" title={m.home_evenings_given()} evenings={given} note={(one) => m.home_evenings_given_note({ count: one.kept })} act={m.home_evenings_see()} ways={ways} />
        {others.length > 0 ? (
          <Card id="others" title={m.home_evenings_others()}>
            <ul className="grid gap-1">
              {others.map(({ id, title, language }) => <li key={id}><TextLink to={ways.open(id)} className="inline-flex min-h-11 items-center wrap-anywhere"><OwnWords words={title} language={language} /></TextLink></li>)}
            </ul>
          </Card>
        ) : null}
        <AskCard contacts={contacts} />
      </div>
    </>
  );
}

function titleOf(first: Evening | undefined) {
  if (!first) return m.home_evenings_title_none();
  const say = first.state === "planned" ? m.home_evenings_title_next : m.home_evenings_title_open;
  return <OwnWords words={first.title} language={first.language} say={(title) => say({ title })} />;
}

function None({ ways, mayRun }: { readonly ways: EveningWays; readonly mayRun: boolean }) {
  return (
    <EmptyState icon={Presentation} title={m.home_evenings_title_none()} action={mayRun ? <LinkButton icon={Presentation} to={ways.plan}>{m.workshop_plan_one()}</LinkButton> : null}>
      <p>{m.home_evenings_prepare_body()}</p>
    </EmptyState>
  );
}

type ResultsProps = { readonly id: string; readonly title: string; readonly evenings: readonly Evening[]; readonly note: (evening: Evening) => string; readonly act: string; readonly ways: EveningWays; readonly attention?: boolean; readonly primary?: boolean };

function Results({ id, title, evenings, note, act, ways, attention = false, primary = false }: ResultsProps) {
  if (evenings.length === 0) return null;
  return (
    <Card id={id} title={title} tone={attention ? "attention" : "plain"}>
      <CardRows>
        {evenings.map((evening, position) => (
          <CardRow key={evening.id} end={<LinkButton kind={primary && position === 0 ? "primary" : "quiet"} to={ways.results(evening.id)} aria-label={m.home_evenings_act_for({ act, title: evening.title })}>{act}</LinkButton>}>
            <h3 className="font-[650] wrap-anywhere"><OwnWords words={evening.title} language={evening.language} /></h3>
            <p className="text-small text-ink-2">{note(evening)}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
