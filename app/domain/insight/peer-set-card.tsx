import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { DataTable } from "~/components/data-table";
import { Snowflake } from "~/components/icons";
import { LinkButton } from "~/components/button/link-button";
import { OwnWords } from "~/components/own-words";
import { m } from "~/content/messages";
import type { SetView } from "./peers/peers-view";

type Props = { readonly set: SetView; readonly dashboard: string; readonly standout: string };

/** The peers as they were saved, their figures beside ours, and whether the version is frozen. */
export function PeerSetCard({ set, dashboard, standout }: Props): ReactElement {
  const { version, saved, because, language, uses, leftOut } = set;
  return (
    <Card id="peers" title={m.insight_set_title({ version })}>
      <div className="mb-4 flex max-w-measure flex-col gap-1 text-label text-ink-2">
        <p>{saved}</p>
        {because ? <p><OwnWords words={because} language={language} say={(words) => m.insight_set_because({ because: words })} /></p> : null}
        {uses ? (
          <p className="flex gap-1.5 text-ink">
            <Snowflake size={16} className="mt-0.5 shrink-0 text-sky" />
            <span>{m.insight_set_frozen({ uses })}</span>
          </p>
        ) : (
          <p>{m.insight_set_open()}</p>
        )}
      </div>
      <PeerTable set={set} />
      {leftOut.length > 0 ? (
        <div className="mt-4 text-label">
          <h3 className="font-semibold">{m.insight_left_out()}</h3>
          <ul className="mt-1 list-disc pl-5 text-ink-2">
            {leftOut.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="mt-5 flex flex-wrap gap-2.5">
        <LinkButton to={dashboard}>{m.insight_on_dashboard()}</LinkButton>
        <LinkButton to={standout}>{m.insight_to_standout()}</LinkButton>
      </div>
    </Card>
  );
}

function PeerTable({ set: { columns, rows } }: { readonly set: SetView }): ReactElement {
  return (
    <DataTable
      caption={m.insight_table_caption()}
      columns={[
        { key: "place", title: m.insight_table_place(), names: true, cell: ({ name }) => name },
        { key: "population", title: m.insight_table_population(), numeric: true, cell: ({ population }) => population },
        ...columns.map(({ key, label }) => ({ key, title: label, numeric: true, cell: ({ values }: (typeof rows)[number]) => values[key] })),
        { key: "distance", title: m.insight_table_distance(), numeric: true, cell: ({ distance }) => distance },
        { key: "why", title: m.insight_table_why(), cell: ({ why }) => why },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
