/** The table twin of a target's chart: the same numbers, in words. */
import type { ReactElement } from "react";
import { type Column, DataTable } from "~/components/data-table";
import { m } from "~/content/messages";
import type { Measure } from "../measure";
import { isSeen, type Picture, type PictureRole, type PictureRow, pictureRows } from "../target-picture";

type Props = { readonly name: string; readonly picture: Picture; readonly measure: Measure };

export function TargetTable({ name, picture, measure }: Props): ReactElement {
  return (
    <DataTable
      caption={m.target_table_caption({ name })}
      captionHidden
      columns={columns(measure)}
      rows={pictureRows(picture)}
      rowKey={({ year, role, value }) => `${year}-${role}-${value}`}
    />
  );
}

const roles: Record<PictureRole, () => string> = {
  history: m.target_role_history,
  baseline: m.target_role_baseline,
  measured: m.target_role_measured,
  released: m.target_role_released,
  milestone: m.target_role_milestone,
  target: m.target_role_target,
};

/** What lies ahead has a year, not the years of an average. */
const ahead: ReadonlySet<PictureRow["role"]> = new Set(["milestone", "target"]);

function columns({ show, years }: Measure): readonly Column<PictureRow>[] {
  return [
    { key: "year", title: m.target_table_year(), names: true, cell: ({ year, role }) => (ahead.has(role) ? year : years(year)) },
    { key: "role", title: m.target_table_kind(), cell: ({ role }) => roles[role]() },
    { key: "value", title: m.target_table_value(), numeric: true, cell: ({ value }) => show(value) },
    { key: "interval", title: m.target_table_interval(), numeric: true, cell: (row) => intervalWords(row, show) },
    { key: "path", title: m.target_table_path(), numeric: true, cell: ({ onPath }) => (onPath === null ? "" : show(onPath)) },
    { key: "note", title: m.target_table_note(), cell: noteWords },
  ];
}

function intervalWords(row: PictureRow, show: Measure["show"]): string {
  if (!isSeen(row)) return "";
  const { interval } = row;
  return interval ? m.target_interval({ low: show(interval.low), high: show(interval.high) }) : m.target_table_no_interval();
}

function noteWords({ weak, comparable, release }: PictureRow): string {
  return [release === null ? "" : m.target_measured_from_release({ release }), weak ? m.target_note_weak() : "", comparable ? "" : m.target_note_not_comparable()].filter(Boolean).join(" · ");
}
