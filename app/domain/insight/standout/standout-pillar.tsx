import type { ReactElement } from "react";
import { Details } from "~/components/details";
import type { Icon } from "~/components/icon";
import { TriangleAlert } from "~/components/icons";
import { ArrowLeftRight, ThumbsUp } from "~/components/drawn/rarer-icons";
import { m } from "~/content/messages";
import { PillarHeading } from "../../metric/pillar-label";
import type { PillarView } from "./standout-view";
import type { Statement } from "./statement";
import { StatementCard, type StatementActs } from "./statement-card";

type Tone = PillarView["groups"][number]["tone"];

const tones: Readonly<Record<Tone, { readonly icon: Icon; readonly words: () => string; readonly look: string }>> = {
  concern: { icon: TriangleAlert, words: m.insight_concerns, look: "text-gold" },
  strength: { icon: ThumbsUp, words: m.insight_strengths, look: "text-green" },
  gap: { icon: ArrowLeftRight, words: m.insight_gaps, look: "text-sky" },
};

/** Concerns, strengths and gaps side by side where there is room, below each other where there is not. */
const columns = "grid gap-x-5 gap-y-6 grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))]";

/** As many of each kind are in sight at first. */
const inSight = 2;

/** What stands out in one pillar: concerns, strengths and gaps, each the strongest first; what is not ranked is listed apart. */
export function StandoutPillar({ pillar, acts }: { readonly pillar: PillarView; readonly acts: StatementActs }): ReactElement {
  const { key, name, groups, chance, weak } = pillar;
  return (
    <section aria-labelledby={`pillar-${key}`} className="flex flex-col gap-4">
      <PillarHeading pillar={key} id={`pillar-${key}`}>{name}</PillarHeading>
      {groups.length === 0 ? <p className="text-ink-2">{m.insight_nothing()}</p> : null}
      <div className={columns}>
        {groups.map(({ tone, statements }) => (
          <Group key={tone} pillar={name} tone={tone} statements={statements} acts={acts} />
        ))}
      </div>
      <Apart title={m.insight_chance_list({ count: chance.length })} statements={chance} acts={acts} />
      <Apart title={m.insight_weak_list({ count: weak.length })} statements={weak} acts={acts} />
    </section>
  );
}

type ListProps = { readonly statements: readonly Statement[]; readonly acts: StatementActs };

function Group({ pillar, tone, statements, acts }: ListProps & { readonly pillar: string; readonly tone: Tone }): ReactElement {
  const { icon: Icon, words, look } = tones[tone];
  const rest = statements.slice(inSight);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <h3 className="flex items-center gap-2 font-[650]">
        <Icon size={18} className={`shrink-0 ${look}`} />
        {words()}
      </h3>
      <Statements statements={statements.slice(0, inSight)} acts={acts} />
      {rest.length > 0 ? (
        <Details summary={m.insight_more({ count: rest.length })} about={`${words()}, ${pillar}`}>
          <Statements statements={rest} acts={acts} />
        </Details>
      ) : null}
    </div>
  );
}

function Statements({ statements, acts, className = "flex flex-col gap-4" }: ListProps & { readonly className?: string }): ReactElement {
  return (
    <ol className={className}>
      {statements.map((statement) => (
        <StatementCard key={statement.key} statement={statement} acts={acts} />
      ))}
    </ol>
  );
}

function Apart({ title, statements, acts }: ListProps & { readonly title: string }): ReactElement | null {
  if (statements.length === 0) return null;
  return (
    <Details summary={title}>
      <h3 className="sr-only">{title}</h3>
      <Statements statements={statements} acts={acts} className={columns} />
    </Details>
  );
}
