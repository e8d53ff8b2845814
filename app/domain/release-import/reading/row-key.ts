import { currentLabel, everybody, labelsOf } from "../../release/breakdown";
import { isMissing } from "./cell";
import { finding, type Finding } from "../finding";
import { geographyId } from "../../place/geography";
import type { Labels, RowGroups } from "./labels";
import { placeNumber } from "../../place/place-number";
import type { ReleaseFile } from "./release-file";
import { findState } from "../../place/state";

/** What a row is about: a place by its id as a number, a year, and the numbers of its groups. */
export type RowKey = RowGroups & { readonly place: number; readonly year: number };

/** The first year a released file may speak of. */
export const firstYear = 2000;

type Say = (found: Finding) => void;

/** What keys are read by. */
export type KeyRules = { readonly file: ReleaseFile; readonly thisYear: number; readonly labels: Labels };

/** Reads year, place and subgroup of a row; null, after saying what is wrong and where, when the row cannot be placed. */
export function readRowKey({ file, thisYear, labels }: KeyRules, cells: readonly string[], line: number, say: Say): RowKey | null {
  const year = readYear(file, cells, line, thisYear, say);
  const geography = readGeography(file, cells, line, say);
  const groups = readGroups(file, labels, cells, line, say);
  return year === null || geography === null || groups === null ? null : { place: placeNumber(geography), year, ...groups };
}

function readYear(file: ReleaseFile, cells: readonly string[], line: number, thisYear: number, say: Say): number | null {
  const cell = cells[file.yearAt] ?? "";
  const year = /^\d{4}$/.test(cell) ? Number(cell) : 0;
  if (year >= firstYear && year <= thisYear) return year;
  say(finding("year", line, "year", cell, `${firstYear}–${thisYear}`));
  return null;
}

function readGeography(file: ReleaseFile, cells: readonly string[], line: number, say: Say): string | null {
  const state = cells[file.stateAt] ?? "";
  const local = cells[file.localAt] ?? "";
  const id = geographyId(file.geography, state, local);
  if (id === null) {
    say(finding("code", line, file.geography, `${state} ${local}`, file.geography === "county" ? "37 067" : "37 75000"));
  } else if (!findState(id.slice(0, 2))) {
    say(finding("state", line, "state", state, "01–78, 99"));
    return null;
  }
  return id;
}

function readGroups({ grouping, typeAt, subgroupAt, columns }: ReleaseFile, labels: Labels, cells: readonly string[], line: number, say: Say): RowGroups | null {
  if (subgroupAt < 0) return labels.of(grouping.groupsOf({ type: "", label: "" }));
  const label = cells[subgroupAt] ?? "";
  const type = typeAt < 0 ? "" : (cells[typeAt] ?? "");
  const spelled = currentLabel(label.trim());
  if (isMissing(spelled)) {
    if (columns.every(({ at }) => isMissing(cells[at] ?? ""))) say(finding("no_group", line, null, ""));
    else say(finding("subgroup", line, "subgroup", spelled, [everybody, ...grouping.labels].join(" | ")));
    return null;
  }
  const groups = labels.of(grouping.groupsOf({ type, label }));
  if (groups === null) {
    say(finding("no_type", line, "subgroup", spelled, grouping.breakdowns.join(" | ")));
    return null;
  }
  if (spelled === everybody || labelsOf(labels.groupAt(groups.subgroup).breakdown).includes(spelled)) labels.remember(type, label, groups);
  else say(finding("unknown_label", line, "subgroup", spelled, grouping.labels.join(" | ")));
  return groups;
}
