/** A target at a glance for lists and the home page: plain SVG without a drawing library.
 *  It repeats what the words beside it say, so screen readers skip it. */
import type { ReactElement } from "react";
import type { Picture, PictureRow } from "./target-picture";
import { isSeen, pictureRows } from "./target-picture";

const WIDTH = 132;
const HEIGHT = 40;
const EDGE = 7;

export function TargetSpark({ picture }: { readonly picture: Picture }): ReactElement {
  const rows = pictureRows(picture);
  const place = placer(rows);
  const { baseline, goal } = picture.path;
  const seen = rows.filter((row) => row.comparable && isSeen(row));
  const way = rows.filter(({ role }) => role === "baseline" || role === "milestone" || role === "target");
  const [startX, startY] = place(baseline);
  const [goalX, goalY] = place(goal);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <polyline points={line(way, place)} fill="none" stroke="var(--green)" strokeWidth={2} strokeDasharray="5 4" />
      <polyline points={line(seen, place)} fill="none" stroke="var(--ink)" strokeWidth={2} />
      <circle cx={startX} cy={startY} r={4} fill="var(--green)" />
      {seen.filter(({ role }) => role === "measured" || role === "released").map((row) => (
        <Measured key={`${row.year}-${row.value}`} at={place(row)} weak={row.weak} />
      ))}
      <circle cx={goalX} cy={goalY} r={5} fill="var(--surface)" stroke="var(--green)" strokeWidth={2.5} />
    </svg>
  );
}

type Place = (point: { readonly year: number; readonly value: number }) => readonly [number, number];

function Measured({ at: [x, y], weak }: { readonly at: readonly [number, number]; readonly weak: boolean }): ReactElement {
  return <circle cx={x} cy={y} r={3.5} stroke="var(--ink)" strokeWidth={1.5} fill={weak ? "var(--surface)" : "var(--ink)"} />;
}

/** From years and values to pixels, the whole range of both inside the edges. */
function placer(rows: readonly PictureRow[]): Place {
  const across = range(rows.map(({ year }) => year), WIDTH);
  const up = range(rows.map(({ value }) => value), HEIGHT);
  return ({ year, value }) => [across(year), HEIGHT - up(value)];
}

function range(values: readonly number[], size: number): (value: number) => number {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  return (value) => EDGE + ((value - low) / span) * (size - 2 * EDGE);
}

function line(rows: readonly PictureRow[], place: Place): string {
  return rows.map((row) => place(row).map((at) => at.toFixed(1)).join(",")).join(" ");
}
