import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { Scale } from "~/components/icons";
import { OwnWords } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { countFor, type Decision, type DecisionLink, standingOf } from "./decision";
import { StandingChip } from "./decision-list";
import { ruleMeaning, ruleWords } from "./decision-words";
import { OptionCounts } from "./option-counts";
import { VoiceList } from "./voice-list";

type LinksTo = Readonly<Record<string, string | null>>;
type DecisionSheetProps = { readonly decision: Decision; readonly day: string; /** Where what it refers to stands, by kind and reference. */ readonly linksTo: LinksTo; readonly decisionTo: (number: number) => string; /** Null for who may not replace it. */ readonly replaceTo: string | null };

/** One decision, whole: the options with the one taken, the rule, each name with its word, what it rests on and what it changed. */
export function DecisionSheet({ decision, day, linksTo, decisionTo, replaceTo }: DecisionSheetProps) {
  const { options, taken, rule, ruleWords: sum, outcome, voices, language, replaces, replaceReason, replacedBy, reviewOn, recordedBy } = decision;
  const links = (side: DecisionLink["side"]) => decision.links.filter((link) => link.side === side);
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <div><StandingChip line={decision} day={day} /></div>
        <OptionCounts options={options} taken={taken} counts={countFor(options, voices)} votes={voices.length} language={language ?? undefined} />
        <div>
          <h2 className="text-label font-[650]">{m.decision_outcome()}</h2>
          <p lang={language ?? undefined} className="max-w-measure whitespace-pre-line wrap-anywhere">{outcome}</p>
        </div>
        <p className="flex items-start gap-2.5">
          <Scale size={18} className="mt-1 shrink-0 text-ink-2" />
          <span><strong>{ruleWords(rule)}.</strong> {ruleMeaning(rule)}{sum === "" ? null : <span lang={language ?? undefined} className="block text-ink-2 wrap-anywhere">{sum}</span>}</span>
        </p>
        <VoiceList voices={voices} options={options} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Links title={m.decision_rests()} links={links("evidence")} linksTo={linksTo} />
          <Links title={m.decision_changed()} links={links("affected")} linksTo={linksTo} />
          <Links title={m.decision_made_in()} links={links("meeting")} linksTo={linksTo} />
        </div>
        <div className="flex flex-col items-start gap-2 border-t border-line pt-4 text-small">
          {replaces === null ? null : <p className="wrap-anywhere"><TextLink to={decisionTo(replaces)}><OwnWords words={replaceReason ?? ""} language={language} say={(reason) => m.decision_replaces({ number: replaces, reason })} /></TextLink></p>}
          {replacedBy === null ? null : <p><TextLink to={decisionTo(replacedBy)}>{m.decision_was_replaced({ number: replacedBy })}</TextLink></p>}
          {reviewOn !== null && standingOf(decision, day) !== "replaced" ? <p>{m.decision_review_on({ date: dayWords(reviewOn) })}</p> : null}
          <p className="text-ink-2">{m.decision_recorded_by({ name: recordedBy })}</p>
          {replaceTo !== null && replacedBy === null ? <LinkButton to={replaceTo}>{m.decision_replace()}</LinkButton> : null}
        </div>
      </div>
    </Card>
  );
}

function Links({ title, links, linksTo }: { readonly title: string; readonly links: readonly DecisionLink[]; readonly linksTo: LinksTo }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2 className="text-label font-[650]">{title}</h2>
      <ul className="flex flex-col">
        {links.map((link) => {
          const to = linksTo[`${link.kind} ${link.ref}`] ?? null;
          return <li key={`${link.kind} ${link.ref}`} className="py-1 wrap-anywhere">{to === null ? link.title : <TextLink to={to}>{link.title}</TextLink>}</li>;
        })}
      </ul>
    </section>
  );
}
