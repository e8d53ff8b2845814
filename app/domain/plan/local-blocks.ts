import { m } from "~/content/messages";
import type { ShownLocal } from "~/domain/local-data/shown-figures.server";
import { unitKey } from "~/domain/local-data/local-words";
import { note, type Block } from "./plan-document";
import type { Voice } from "./sections/voice";

/** What the coalition counts itself, with its newest figures. Small counts, and what would give them away, have no numbers. */
export function localBlocks(local: readonly ShownLocal[], voice: Voice): readonly Block[] {
  if (local.length === 0) return [];
  return [
    { kind: "heading", text: m.plan_local_heading({}, voice.in) },
    {
      kind: "table",
      caption: m.plan_local_caption({}, voice.in),
      columns: [
        { heading: m.plan_col_measure({}, voice.in), align: "start", width: 4 },
        { heading: m.plan_local_whom({}, voice.in), align: "start", width: 3 },
        { heading: m.plan_local_period({}, voice.in), align: "start", width: 1.6 },
        { heading: m.plan_col_value({}, voice.in), align: "end", width: 2 },
        { heading: m.plan_local_source({}, voice.in), align: "start", width: 4 },
      ],
      rows: local.flatMap((one) => rowsOf(one, voice)),
    },
    note(m.plan_local_note({}, voice.in)),
  ];
}

function rowsOf({ indicator, figures }: ShownLocal, voice: Voice): readonly (readonly string[])[] {
  const { name, area, source, unit, per } = indicator;
  const measured = { unit: unitKey(indicator), column: null, own: { unit, per } };
  return figures.map(({ group, groupType, period, value }) => [
    name,
    [area, group === "" ? m.local_everyone({}, voice.in) : /^\d+$/.test(group) ? `${groupType} ${group}` : group].join(" · "),
    period,
    value === null ? m.plan_cell_hidden_count({}, voice.in) : voice.value(measured, value),
    source,
  ]);
}
