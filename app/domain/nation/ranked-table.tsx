import { Link } from "@remix-run/react";
import { forwardRef, type ReactElement, type RefObject, useEffect, useRef } from "react";
import { type Column, DataTable } from "~/components/data-table";
import { MapPin } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { m } from "~/content/messages";
import type { RankedRow } from "./table/nation-rows";
import type { RankedView } from "./table/ranked-view";
import { rowId } from "./table/row-id";
import type { Step } from "./table/view-step";

type Props = {
  readonly ranked: RankedView;
  /** What was looked for; when it changes, the focus goes to the marked row. */
  readonly sought: string;
};

/** The twin of the map: every place with its figure, and its rank where there are ranks, a page at a time. */
export function RankedTable({ ranked, sought }: Props): ReactElement {
  const marked = useFocusOn(sought);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <p className="text-label text-ink-2 tabular-nums">{ranked.range}</p>
        {ranked.sorts.length > 1 ? <Sorts sorts={ranked.sorts} /> : null}
      </div>
      <div className="[&_tr:has([data-marked])]:bg-gold-tint">
        <DataTable caption={ranked.caption} captionHidden columns={columnsOf(ranked, marked)} rows={ranked.rows} rowKey={({ id }) => id} />
      </div>
      <nav aria-label={m.nation_pages()} className="flex flex-wrap gap-2.5 empty:hidden">
        <PageLink step={ranked.before} />
        <PageLink step={ranked.after} />
      </nav>
    </div>
  );
}

function Sorts({ sorts }: Pick<RankedView, "sorts">): ReactElement {
  return (
    <nav aria-label={m.nation_sort()} className="flex flex-wrap items-center gap-1">
      <span aria-hidden className="text-label text-ink-2">{m.nation_sort()}</span>
      {sorts.map(({ label, search, chosen }) => (
        <Link key={label} to={search} preventScrollReset aria-current={chosen ? "true" : undefined} className="inline-flex min-h-11 items-center rounded-control px-3 text-label font-semibold text-green underline underline-offset-3 aria-[current=true]:bg-sunken aria-[current=true]:text-ink aria-[current=true]:no-underline">
          {label}
        </Link>
      ))}
    </nav>
  );
}

function PageLink({ step }: { readonly step: Step | null }) {
  return step ? (
    <LinkButton to={step.search} preventScrollReset>
      {step.label}
    </LinkButton>
  ) : null;
}

function columnsOf({ columnName, hasRanks, hasInterval, marked }: RankedView, ref: RefObject<HTMLSpanElement>): Column<RankedRow>[] {
  return [
    ...(hasRanks ? [{ key: "rank", title: m.nation_table_rank(), numeric: true, cell: ({ rank }: RankedRow) => rank }] : []),
    { key: "place", title: m.metric_table_place(), names: true, cell: ({ id, place }) => (id === marked ? <MarkedPlace ref={ref} place={place} /> : place) },
    { key: "value", title: columnName, numeric: true, cell: ({ value }) => value },
    ...(hasInterval ? [{ key: "interval", title: m.metric_table_interval(), numeric: true, cell: ({ interval }: RankedRow) => <span className="whitespace-nowrap">{interval}</span> }] : []),
    { key: "quality", title: m.metric_table_quality(), cell: ({ quality, weak }) => (weak ? <strong>{quality}</strong> : quality) },
  ];
}

/** The row that was looked for, by a sign, by words for listeners and by its ground. */
const MarkedPlace = forwardRef<HTMLSpanElement, { readonly place: string }>(function MarkedPlace({ place }, ref) {
  return (
    <span ref={ref} id={rowId} tabIndex={-1} data-marked className="inline-flex scroll-mt-24 items-start gap-1.5 rounded-control">
      <MapPin size={16} className="mt-0.5 shrink-0" />
      <span>
        {place} <span className="sr-only">{m.nation_marked()}</span>
      </span>
    </span>
  );
});

/** Takes the reader to the marked row when another place was looked for; not when the page is opened. */
function useFocusOn(sought: string): RefObject<HTMLSpanElement> {
  const row = useRef<HTMLSpanElement>(null);
  const before = useRef(sought);
  useEffect(() => {
    if (sought !== "" && sought !== before.current) row.current?.focus();
    before.current = sought;
  }, [sought]);
  return row;
}
