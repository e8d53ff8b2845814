import { currentLabel, everybody, labelsOf } from "../../release/breakdown";
import { finding, type Finding } from "../finding";
import { geographyId } from "../../place/geography";
import type { Labels } from "./labels";
import { placeNumber } from "../../place/place-number";
import type { ReleaseFile } from "./release-file";
import { findState } from "../../place/state";

/** What a row is about: a place by its id as a number, a year, and the number of its label. */
export type RowKey = { readonly place: number; readonly year: number; readonly subgroup: number };

/** The first year a released file may speak of. */
export const firstYear = 2000;

type Say = (found: Finding) => void;

/** What keys are read by. */
export type KeyRules = { readonly file: ReleaseFile; readonly thisYear: number; readonly labels: Labels };

/** Reads year, place and subgroup of a row; null, after saying what is wrong and where, when the row cannot be placed. */
export function readRowKey({ file, thisYear, labels }: KeyRules, cells: readonly string[], line: number, say: Say): RowKey | null {
  const year = readYear(file, cells, line, thisYear, say);
  const geography = readGeography(file, cells, line, say);
  const subgroup = readSubgroup(file, labels, cells, line, say);
  return year === null || geography === null || subgroup === null ? null : { place: placeNumber(geography), year, subgroup };
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

function readSubgroup(file: ReleaseFile, labels: Labels, cells: readonly string[], line: number, say: Say): number | null {
  if (file.subgroupAt < 0) return labels.of("");
  const cell = cells[file.subgroupAt] ?? "";
  const label = currentLabel(cell.trim());
  if (label === "" || label === "NA") {
    say(finding("subgroup", line, "subgroup", label, [everybody, ...labelsOf(file.breakdown)].join(" | ")));
    return null;
  }
  const number = labels.of(label);
  if (label === everybody || labelsOf(file.breakdown).includes(label)) labels.remember(cell, number);
  else say(finding("unknown_label", line, "subgroup", label, labelsOf(file.breakdown).join(" | ")));
  return number;
}
