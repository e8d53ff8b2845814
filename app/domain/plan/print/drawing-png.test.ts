import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { chartDrawing } from "../drawing/chart-drawing";
import { drawingPng } from "./drawing-png.server";
import { exampleChart } from "../example-plan";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

test("a picture outlives the collecting of memory while it is packed", async () => {
  const drawing = chartDrawing(exampleChart);
  const alone = await drawingPng(drawing);
  for (let round = 0; round < 4; round++) {
    const packing = Array.from({ length: 12 }, () => drawingPng(drawing));
    // What was collected is given back in the next turn, while most pictures still wait for a thread.
    collect();
    await turn();
    const pictures = await Promise.all(packing);
    expect(pictures.filter((picture) => picture.equals(alone))).toHaveLength(12);
  }
});
