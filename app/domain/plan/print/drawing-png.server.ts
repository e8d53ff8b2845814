import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from "@napi-rs/canvas";
import { dash, printInks, type Drawing, type Shape } from "../drawing/drawing";
import { everyFace, fontPath } from "./plan-fonts.server";
import { printable } from "../drawing/printable";
import { families } from "../typefaces.server";

for (const face of everyFace) GlobalFonts.registerFromPath(fontPath(face));

/** Sharp at 200 % on a screen and at 240 dots per inch on paper. */
const density = 2.5;

/** A picture is packed in a thread that does not keep its canvas: collected meanwhile, it would take the process with it. */
const beingPacked = new Set<Canvas>();

/** The drawing as a PNG on white paper, for files whose readers cannot show SVG. */
export async function drawingPng({ width, height, shapes }: Drawing): Promise<Buffer> {
  const canvas = createCanvas(Math.ceil(width * density), Math.ceil(height * density));
  const pen = canvas.getContext("2d");
  pen.fillStyle = printInks.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(density, density);
  for (const shape of shapes) draw(pen, shape);
  beingPacked.add(canvas);
  try {
    return await canvas.encode("png");
  } finally {
    beingPacked.delete(canvas);
  }
}

function draw(pen: SKRSContext2D, shape: Shape): void {
  pen.beginPath();
  pen.setLineDash("dashed" in shape && shape.dashed ? [...dash] : []);
  if (shape.kind === "line") stroke(pen, [[shape.x1, shape.y1], [shape.x2, shape.y2]], shape);
  else if (shape.kind === "path") stroke(pen, shape.points, shape);
  else if (shape.kind === "text") write(pen, shape);
  else solid(pen, shape);
}

function stroke(pen: SKRSContext2D, points: readonly (readonly [number, number])[], { ink, width }: Extract<Shape, { kind: "line" | "path" }>): void {
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.strokeStyle = printInks[ink];
  pen.lineWidth = width;
  pen.stroke();
}

function solid(pen: SKRSContext2D, shape: Extract<Shape, { kind: "dot" | "box" }>): void {
  const dot = shape.kind === "dot";
  if (dot) pen.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else pen.roundRect(shape.x, shape.y, shape.width, shape.height, 6);
  pen.fillStyle = printInks[dot ? (shape.hollow ? "paper" : shape.ink) : shape.fill];
  pen.strokeStyle = printInks[dot ? shape.ink : shape.edge];
  pen.lineWidth = dot ? 2 : 1;
  pen.fill();
  pen.stroke();
}

function write(pen: SKRSContext2D, shape: Extract<Shape, { kind: "text" }>): void {
  // Letters the first family lacks, such as arrows, come from the next that has them.
  const list = families[shape.serif ? "serif" : "sans"].map((family) => `"${family}"`).join(", ");
  pen.font = `${shape.bold ? "bold" : "normal"} ${shape.size}px ${list}`;
  pen.textAlign = shape.anchor === "middle" ? "center" : shape.anchor;
  pen.fillStyle = printInks[shape.ink];
  pen.fillText(printable(shape.text), shape.x, shape.y);
}
