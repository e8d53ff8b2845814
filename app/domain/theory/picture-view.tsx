import { type ReactNode, useState } from "react";
import { OwnWords } from "~/components/own-words";
import { DataTable, type Column } from "~/components/data-table";
import { EmptyState } from "~/components/frame/empty-state";
import { Network } from "~/components/icons";
import { ArrowUp } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { Segmented } from "~/components/field/segmented";
import { m } from "~/content/messages";
import { measureSentence } from "./picture/measure-words";
import { layers, type Card, type Picture } from "./picture";
import { PictureCard, towardWords } from "./picture/picture-card";
import { visionLanguageOf, type Theory } from "./theory";
import { OriginLine } from "./outline/origin-line";
import "./picture/picture.css";

type PictureViewProps = { readonly theory: Theory; readonly outlinePath: string };

/** The theory of change as a layered picture, drawn from the rows of the worksheet; the same as a list for everyone who
 *  would rather read. */
export function PictureView({ theory, outlinePath }: PictureViewProps) {
  const [shown, show] = useState<"picture" | "list">("picture");
  const picture = layers(theory);
  if (picture.vision === null && picture.conditions.length === 0 && picture.activities.length === 0) return <NothingYet to={outlinePath} />;
  return (
    <div data-theory-picture className="flex flex-col gap-4">
      <div className="flex justify-end" data-print="never">
        <Segmented
          label={m.common_show_as()}
          segments={[
            { value: "picture", label: m.theory_as_picture() },
            { value: "list", label: m.theory_as_list() },
          ]}
          value={shown}
          onChange={show}
        />
      </div>
      {shown === "picture" ? <Layers picture={picture} visions={visionLanguageOf(theory)} /> : <List picture={picture} />}
    </div>
  );
}

function Layers({ picture: { vision, conditions, activities, beliefs }, visions }: { readonly picture: Picture; /** The language of the vision. */ readonly visions: ReturnType<typeof visionLanguageOf> }) {
  return (
    <div className="flex flex-col gap-2">
      <section aria-label={m.theory_picture_vision()} data-layer className="rounded-card bg-green px-5 py-4 text-center text-on-green">
        <h2 className="text-small font-semibold">{m.theory_picture_vision()}</h2>
        <p lang={visions ?? undefined} className="mx-auto max-w-measure font-serif text-sentence">{vision ?? m.theory_vision_empty()}</p>
      </section>
      {conditions.map((row, depth) => (
        <Layer key={depth} title={depth === 0 ? m.theory_picture_conditions() : m.theory_picture_first()} named={depth > 1 ? m.theory_picture_first_depth({ depth }) : undefined} arrow={depth === 0 ? m.theory_arrow_conditions() : m.theory_arrow_need()} cards={row} />
      ))}
      {activities.length > 0 ? <Layer title={m.theory_activities_title()} arrow={m.theory_arrow_activities()} cards={activities} /> : null}
      {beliefs.length > 0 ? (
        <section aria-label={m.theory_picture_beliefs()} data-layer className="rounded-card border border-line-2 bg-sunken px-4 py-3">
          <h2 className="mb-2 text-center text-small font-semibold text-ink-2">{m.theory_picture_beliefs()}</h2>
          <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] gap-x-6 gap-y-2">
            {beliefs.map((belief) => (
              <li key={belief.id} lang={belief.language ?? undefined}>{belief.text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Layer({ title, named = title, arrow, cards }: { readonly title: string; /** Its own name, where several have the same title. */ readonly named?: string | undefined; readonly arrow: string; readonly cards: readonly Card[] }) {
  return (
    <>
      <p className="flex items-center justify-center gap-1.5 text-center text-small text-ink-2">
        <ArrowUp size={16} className="shrink-0" />
        {arrow}
      </p>
      <section aria-label={named} data-layer className="rounded-card border border-line-2 bg-surface px-3 py-3">
        <h2 className="mb-2 text-center text-small font-semibold text-ink-2">{title}</h2>
        <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(11rem,100%),1fr))] gap-2.5">
          {cards.map((card) => (
            <PictureCard key={card.node.id} card={card} />
          ))}
        </ul>
      </section>
    </>
  );
}

type Line = { readonly id: string; readonly layer: string; readonly text: ReactNode; readonly measures: string; readonly toward: string; readonly origin: ReactNode };

const columns = (): readonly Column<Line>[] => [
  { key: "layer", title: m.theory_list_layer(), cell: (line) => line.layer },
  { key: "text", title: m.theory_list_text(), cell: (line) => line.text, names: true },
  { key: "measures", title: m.theory_list_measures(), cell: (line) => line.measures },
  { key: "toward", title: m.theory_list_toward(), cell: (line) => line.toward },
  { key: "origin", title: m.theory_list_origin(), cell: (line) => line.origin },
];

/** The same rows in the same order as the picture. */
function List({ picture }: { readonly picture: Picture }) {
  const { vision, conditions, activities, beliefs } = picture;
  const line = (layer: string) => (card: Card): Line => ({
    id: card.node.id,
    layer,
    text: <OwnWords words={card.node.text} language={card.node.language} />,
    measures: card.node.indicators.map(measureSentence).join("; ") || "–",
    toward: towardWords(card) ?? "–",
    origin: <OriginLine origin={card.node.origin} />,
  });
  const rows = [
    { id: "vision", layer: m.theory_picture_vision(), text: vision ?? m.theory_vision_empty(), measures: "–", toward: "–", origin: "–" },
    ...conditions.flatMap((row, depth) => row.map(line(depth === 0 ? m.theory_picture_conditions() : m.theory_picture_first()))),
    ...activities.map(line(m.theory_activities_title())),
    ...beliefs.map((node) => line(m.theory_picture_beliefs())({ node, toward: [] })),
  ];
  return <DataTable caption={m.theory_list_caption()} columns={columns()} rows={rows} rowKey={(row) => row.id} />;
}

function NothingYet({ to }: { readonly to: string }) {
  return (
    <EmptyState
      icon={Network}
      title={m.theory_picture_empty()}
      action={
        <LinkButton kind="primary" to={to}>
          {m.theory_picture_empty_action()}
        </LinkButton>
      }
    >
      {m.theory_picture_empty_why()}
    </EmptyState>
  );
}
