import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { Chip } from "~/components/chip";
import { DataTable, type Column } from "~/components/data-table";
import { Details } from "~/components/details";
import { CircleCheck, CircleDashed } from "~/components/icons";
import { Sparkles } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { ReleaseFileLine, ReleaseLine } from "../release/release.server";
import { numberWords } from "./page/release-words";
import { ReportLinks } from "./page/report-links";

type Props = {
  readonly release: ReleaseLine;
  readonly reportPath: (id: string, as: "csv" | "json") => string;
  /** Where it is said what using the release would change; null for who can not use it. */
  readonly weighPath: string | null;
};

/** One release: whether it is in use, its files with their reports, and whom to credit. */
export function ReleaseCard({ release, reportPath, weighPath }: Props): ReactElement {
  const { label, files, citation, activatedAt } = release;
  const sum = (key: "rows" | "values") => numberWords(files.reduce((total, file) => total + file[key], 0));
  return (
    <Card id={`release-${release.id}`} title={label} actions={<Marks release={release} />}>
      <p>{m.release_sums({ count: files.length, rows: sum("rows"), values: sum("values") })}</p>
      {activatedAt === null ? <p className="mt-1 text-ink-2">{m.release_waits_why()}</p> : null}
      {weighPath ? <p className="mt-3"><LinkButton to={weighPath} preventScrollReset>{m.release_weigh({ release: label })}</LinkButton></p> : null}
      <Details summary={m.release_show_files({ count: files.length })}>
        <DataTable caption={m.release_files_of({ release: label })} captionHidden columns={columns(reportPath)} rows={files} rowKey={({ id }) => String(id)} />
      </Details>
      <p className="mt-2 max-w-measure text-small text-ink-2 [overflow-wrap:anywhere]">{citation}</p>
    </Card>
  );
}

function Marks({ release: { activatedAt, fictional } }: { readonly release: ReleaseLine }): ReactElement {
  return (
    <span className="flex flex-wrap gap-2">
      {fictional ? <Chip tone="info" icon={Sparkles}>{m.release_invented()}</Chip> : null}
      {activatedAt === null ? <Chip tone="wait" icon={CircleDashed}>{m.release_waits()}</Chip> : <Chip tone="good" icon={CircleCheck}>{m.release_in_use({ date: dayWords(activatedAt) })}</Chip>}
    </span>
  );
}

function columns(reportPath: Props["reportPath"]): readonly Column<ReleaseFileLine>[] {
  return [
    { key: "name", title: m.release_col_file(), names: true, cell: ({ name }) => <span className="block min-w-48 [overflow-wrap:anywhere]">{name}</span> },
    { key: "rows", title: m.release_col_rows(), numeric: true, cell: ({ rows }) => numberWords(rows) },
    { key: "values", title: m.release_col_values(), numeric: true, cell: ({ values }) => numberWords(values) },
    { key: "loaded", title: m.release_col_loaded(), cell: ({ importedAt }) => <span className="whitespace-nowrap">{dayWords(importedAt)}</span> },
    { key: "report", title: m.release_col_report(), cell: ({ id, name }) => <ReportLinks file={name} short path={(as) => reportPath(String(id), as)} /> },
  ];
}
