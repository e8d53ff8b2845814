import { m } from "~/content/messages";
import { asMember } from "~/db/work.server";
import { allow } from "../../coalition/allow";
import type { Member } from "../../coalition/member";
import { asksOf, scaleAsk } from "./ask";
import { proposeDefinition } from "../bring-in.server";
import { writingOf } from "../reading/column-writing";
import { type DryRun, placesOf } from "../reading/dry-run";
import { faultPlace, faultWords } from "../reading/fault-words";
import { layoutView } from "./layout-view";
import { runOf } from "./load.server";
import type { LocalIndicator } from "../local-indicator";
import { type KeptFigure, readIndicator, readIndicators, readKept } from "../page/local-rows.server";
import { rowOf } from "../page/local-view";
import { guessColumns } from "../mapping";
import { seen } from "../../small-count/seen";
import { readUpload, type Upload } from "./upload.server";

type Where = {
  readonly indicator: string | null;
  readonly upload: string | null;
  /** A row of worksheet 5B: what stands there is to be brought in. */
  readonly written?: string | null;
};

const previewed = 8;
const faultsShown = 50;

/** Where somebody is on the way from a file to figures, and what that step shows: saying what is counted, choosing a file, or
 *  saying which column is what with a rehearsal of the load. */
export async function wizardStep(member: Member, { indicator, upload, written = null }: Where) {
  allow(member, "baseline:freeze");
  const proposal = written !== null && upload === null ? await proposeDefinition(member, { written }) : null;
  return asMember(member, async (db) => {
    if (upload !== null) {
      const file = await readUpload(db, member, upload);
      const there = await readKept(db, member, file.indicator.id);
      return { step: "columns" as const, ...columnsOf(file, there), run: rehearsal(runOf(file, there), file.indicator) };
    }
    if (indicator !== null) {
      const { id, name } = await readIndicator(db, member, indicator);
      return { step: "file" as const, indicator: { id, name } };
    }
    return { step: "define" as const, proposal, known: (await readIndicators(db, member)).map(({ id, name }) => ({ id, name })) };
  });
}

function columnsOf({ id, indicator, fileName, sheets, table, said }: Upload, there: readonly KeptFigure[]) {
  const mapping = said?.mapping ?? guessColumns(table, indicator.kind);
  const writing = writingOf({ table, mapping, indicator, knownPlaces: placesOf(there) });
  const { written: _written, scale: _scale, ...columns } = mapping;
  return {
    upload: id,
    indicator: { id: indicator.id, name: indicator.name, kind: indicator.kind, mostHidden: indicator.smallestShown - 1 },
    fileName,
    layout: layoutView(sheets, table),
    header: table.header,
    first: table.rows.slice(0, previewed).map(({ line, cells }, at) => ({ key: `${line}-${at}`, line, cells })),
    mapping: { ...columns, ...(writing.scale.answer && { scale: writing.scale.answer }) },
    asks: asksOf(writing, table.header, said !== null),
    scale: scaleAsk(writing, said !== null),
    vouched: said?.vouched === true,
  };
}

/** The dry run in words. The numbers of the preview are those that everybody would see. */
function rehearsal(run: DryRun | null, indicator: LocalIndicator) {
  if (!run) return null;
  const { rows, good, faults, faulty, same, empty, small, companions, withoutCounts } = run;
  return {
    ...{ rows, faulty, same, empty, small, companions, withoutCounts },
    good: good.length,
    preview: good.slice(0, previewed).map((figure) => ({ line: figure.line, ...rowOf(indicator, seen(figure, indicator.kind)) })),
    faults: faults.slice(0, faultsShown).map((fault, at) => ({ key: `${fault.line}-${at}`, place: faultPlace(fault), words: faultWords(fault) })),
    moreFaults: faults.length > faultsShown ? m.local_fault_more({ count: faults.length - faultsShown }) : null,
  };
}
