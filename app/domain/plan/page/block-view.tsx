import { Fragment } from "react";
import { DataTable } from "~/components/data-table";
import { chartDrawing } from "../drawing/chart-drawing";
import { DrawingView } from "../drawing/drawing-view";
import { plain, type Block, type Entries, type List, type PlanDocument, type RichText, type Span, type Table, type TheoryPicture } from "../plan-document";
import { partsByName } from "../own-names";
import { languageOfWords, type Told } from "../spoken-language";
import { theoryDrawing } from "../drawing/theory-drawing";

type Language = PlanDocument["language"];

/** The language of a plan, and what people said of the language of their words in it. */
type Speech = { readonly plans: Language; readonly told: Told | undefined; readonly named: Told | undefined };

/** Words a person may have typed: they run as their first letter does, and say when they are in the other language. */
function typed(text: string, { plans, told }: Speech): { readonly dir: "auto"; readonly lang?: Language } {
  const spoken = languageOfWords(text, told);
  return spoken === null || spoken === plans ? { dir: "auto" } : { dir: "auto", lang: spoken };
}

/** One block of a plan in this language as HTML. */
export function BlockView({ block, language: plans, told, named }: { readonly block: Block; readonly language: Language; readonly told?: Told | undefined; readonly named?: Told | undefined }) {
  const language = { plans, told, named };
  switch (block.kind) {
    case "heading":
      return <h3 {...typed(block.text, language)} className="mt-8 mb-2 text-heading font-[650]"><Named text={block.text} named={named} /></h3>;
    case "paragraph":
      return <p {...typed(plain(block.spans), language)} className="my-3 max-w-measure font-serif text-lead"><Spans spans={block.spans} named={named} /></p>;
    case "statement":
      return <p {...typed(plain(block.spans), language)} className="my-4 max-w-measure border-l-4 border-green pl-4 font-serif text-sentence italic"><Spans spans={block.spans} named={named} /></p>;
    case "note":
      return <p {...typed(plain(block.spans), language)} className="my-3 max-w-measure text-small text-ink-2"><Spans spans={block.spans} named={named} /></p>;
    case "list":
      return <ListView list={block} language={language} />;
    case "entries":
      return <EntriesView entries={block.entries} language={language} />;
    case "table":
      return <div className="my-5"><TableView table={block} language={language} /></div>;
    case "figure":
      return (
        <figure className="my-6 max-w-3xl">
          <DrawingView drawing={chartDrawing(block.chart)} alternative={block.alt} />
          <figcaption className="mt-2 text-small text-ink-2"><Named text={block.caption} named={named} /></figcaption>
        </figure>
      );
    case "theory":
      return <TheoryView picture={block} language={language} />;
  }
}

/** A picture 960 wide is no use on a phone: there its layers are a list. Screen readers get the list everywhere. */
function TheoryView({ picture: { theory, alt, caption }, language }: { readonly picture: TheoryPicture; readonly language: Speech }) {
  return (
    <figure className="my-6">
      <div className="max-md:hidden"><DrawingView drawing={theoryDrawing(theory)} alternative={alt} /></div>
      <div className="flex flex-col gap-4 md:hidden">
        {theory.bands.map((band, place) => (
          <div key={place} className="rounded-card border border-line bg-surface p-4">
            <p className="text-small font-[650] text-ink-2">{band.heading}</p>
            <ul className="mt-1 list-disc pl-5">
              {band.cards.map((card, at) => (
                <li key={at}>
                  <span {...typed(card.title, language)}>{card.title}</span>
                  {card.lines.map((line, row) => <span key={row} className="block text-small text-ink-2"><Named text={line} named={language.named} /></span>)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <figcaption className="mt-2 text-small text-ink-2">{caption}</figcaption>
    </figure>
  );
}

function ListView({ list: { ordered, items }, language }: { readonly list: List; readonly language: Speech }) {
  const Kind = ordered ? "ol" : "ul";
  return (
    <Kind className={`my-3 max-w-measure pl-6 font-serif text-lead ${ordered ? "list-decimal" : "list-disc"}`}>
      {items.map((item, place) => <li key={place} {...typed(plain(item), language)} className="my-1.5"><Spans spans={item} named={language.named} /></li>)}
    </Kind>
  );
}

/** The look of hundreds of questions and answers, said once for each list. */
const factList =
  "grid gap-x-5 gap-y-1 sm:grid-cols-[minmax(9rem,13rem)_1fr] [&>dt]:pt-0.5 [&>dt]:text-small [&>dt]:text-ink-2 [&>dd]:max-w-measure [&>dd]:whitespace-pre-line [&>dd]:font-serif max-sm:[&>dd]:mb-1.5";

/** Question beside answer where there is room, above it on a phone. */
function EntriesView({ entries, language }: Pick<Entries, "entries"> & { readonly language: Speech }) {
  return (
    <div className="my-3 flex max-w-3xl flex-col gap-5">
      {entries.map(({ name, facts }, place) => (
        <div key={place} className="border-l-3 border-line-2 pl-4">
          {name ? <p {...typed(name, language)} className="mb-1.5 max-w-measure font-serif text-lead font-semibold"><Named text={name} named={language.named} /></p> : null}
          <dl className={factList}>
            {facts.map(({ label, words }, at) => (
              <Fragment key={at}>
                <dt>{label}</dt>
                <dd {...typed(words, language)}><Named text={words} named={language.named} /></dd>
              </Fragment>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

type Row = { readonly key: string; readonly cells: readonly string[] };

function TableView({ table: { caption, columns, rows }, language }: { readonly table: Table; readonly language: Speech }) {
  return (
    <DataTable<Row>
      caption={caption}
      columns={columns.map(({ heading, align }, place) => ({ key: String(place), title: heading, numeric: align === "end", names: place === 0, cell: ({ cells }) => <CellWords words={cells[place] ?? ""} language={language} /> }))}
      rows={rows.map((cells, place) => ({ key: String(place), cells }))}
      rowKey={({ key }) => key}
    />
  );
}

/** A number says no language. */
function CellWords({ words, language }: { readonly words: string; readonly language: Speech }) {
  const { lang } = typed(words, language);
  return lang ? <span lang={lang} dir="auto">{words}</span> : <Named text={words} named={language.named} />;
}

type WithNames = { readonly named: Told | undefined };

/** Names in the other language say so inside the words around them. */
function Named({ text, named }: { readonly text: string } & WithNames) {
  return partsByName(text, named).map((part, place) => (part.language === null ? part.text : <span key={place} lang={part.language} dir="auto">{part.text}</span>));
}

function Spans({ spans, named }: { readonly spans: RichText } & WithNames) {
  return spans.map((span, place) => <SpanView key={place} span={span} named={named} />);
}

function SpanView({ span: { text, strong, em, href }, named }: { readonly span: Span } & WithNames) {
  const lines = text.split("\n").flatMap((line, place) => {
    const words = <Named key={`words ${place}`} text={line} named={named} />;
    return place === 0 ? [words] : [<br key={place} />, words];
  });
  const said = em ? <em>{lines}</em> : lines;
  const marked = strong ? <strong>{said}</strong> : said;
  return href ? <a href={href}>{marked}</a> : <>{marked}</>;
}
