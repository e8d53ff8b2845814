import { dash, sans, serif, type Drawing, type Ink, type Shape } from "./drawing";

/** The inks of a page: its own tokens, so a drawing follows light and dark. */
const inks: Readonly<Record<Ink, string>> = {
  ink: "var(--ink)",
  soft: "var(--ink-2)",
  faint: "var(--line-2)",
  tint: "var(--sunken)",
  accent: "var(--green)",
  paper: "var(--surface)",
};

/** A drawing on a page. Its text alternative is the picture's name; the numbers or words stand in a table or list beside it. */
export function DrawingView({ drawing: { width, height, shapes }, alternative }: { readonly drawing: Drawing; readonly alternative: string }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={alternative} fontFamily={family(sans)} className="h-auto w-full">
      {shapes.map((shape, place) => (
        <ShapeView key={place} shape={shape} />
      ))}
    </svg>
  );
}

/** The typeface as the pages load it; the picture has the sans one unless a text says otherwise. */
function family(name: typeof sans | typeof serif): string {
  return `${name} Variable, ${name === serif ? "serif" : "sans-serif"}`;
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  const dashes = "dashed" in shape && shape.dashed ? dash.join(" ") : undefined;
  switch (shape.kind) {
    case "line":
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} stroke={inks[shape.ink]} strokeWidth={shape.width} strokeDasharray={dashes} />;
    case "path":
      return <polyline points={shape.points.map((point) => point.join(",")).join(" ")} fill="none" stroke={inks[shape.ink]} strokeWidth={shape.width} strokeDasharray={dashes} />;
    case "dot":
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} fill={inks[shape.hollow ? "paper" : shape.ink]} stroke={inks[shape.ink]} strokeWidth={2} />;
    case "box":
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={6} fill={inks[shape.fill]} stroke={inks[shape.edge]} strokeDasharray={dashes} />;
    case "text":
      return (
        <text x={shape.x} y={shape.y} fontFamily={shape.serif ? family(serif) : undefined} fontSize={shape.size} fontWeight={shape.bold ? 700 : undefined} fill={inks[shape.ink]} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      );
  }
}
