import { Card } from "~/components/card";
import { DataTable } from "~/components/data-table";
import { m } from "~/content/messages";
import type { Picture, Shapes } from "./shapes";

/** A worksheet as a picture, and the table that says the same. */
export default function SheetPictureView({ picture: { shapes, twin }, title }: { readonly picture: Picture; readonly title: string }) {
  return (
    <div className="flex flex-col gap-5">
      <Card>
        <div role="region" aria-label={title} tabIndex={0} className="overflow-x-auto">
          <Drawing shapes={shapes} label={m.picture_described({ count: twin.rows.length })} />
        </div>
      </Card>
      <Card title={m.picture_twin()}>
        <DataTable
          caption={title}
          captionHidden
          columns={twin.heads.map((head, at) => ({ key: `${at}`, title: head, cell: (row: readonly string[]) => row[at] ?? "", names: at === (twin.heads[0] === m.picture_number() ? 1 : 0) }))}
          rows={twin.rows}
          rowKey={(row) => row.join(" ")}
        />
      </Card>
    </div>
  );
}

const weights = ["", "1.5", "2.5", "4"];

function Drawing({ shapes: { width, height, areas, lines, bars, marks, words }, label }: { readonly shapes: Shapes; readonly label: string }) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className="mx-auto w-full max-w-4xl min-w-[34rem]" fontSize={14}>
      {areas.map(({ path, strong }) => (
        <path key={`${path} ${strong}`} d={path} fill={strong ? "var(--green)" : "var(--sunken)"} stroke="var(--line-2)" />
      ))}
      {lines.map(({ x1, y1, x2, y2, weight, broken }, at) => (
        <line key={`${at} ${x1} ${y1} ${x2} ${y2}`} x1={x1} y1={y1} x2={x2} y2={y2} stroke="var(--edge)" strokeWidth={weights[weight] ?? "1.5"} strokeDasharray={broken ? "5 5" : undefined} />
      ))}
      {bars.map(({ x, y, width: wide, height: high, strong }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={wide} height={high} rx={4} fill={strong ? "var(--green)" : "var(--edge)"} />
      ))}
      {marks.map(({ x, y, number, strong }) => (
        <g key={number}>
          <circle cx={x} cy={y} r={11} fill={strong ? "var(--green)" : "var(--surface)"} stroke="var(--green)" strokeWidth={2} />
          <text x={x} y={y + 4} textAnchor="middle" fontSize={12} fontWeight={650} fill={strong ? "var(--on-green)" : "var(--ink)"}>{number}</text>
        </g>
      ))}
      {words.map(({ x, y, text, anchor, strong }, at) => (
        <text key={`${at} ${text}`} x={x} y={y} textAnchor={anchor} fontWeight={strong ? 650 : 400} fill={strong ? "var(--ink)" : "var(--ink-2)"}>{text}</text>
      ))}
    </svg>
  );
}
