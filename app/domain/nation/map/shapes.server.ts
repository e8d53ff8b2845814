import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { z } from "zod";
import { countyName } from "../../place/county-name";
import { placeName } from "../../place/geography";
import { findState } from "../../place/state";
import { coarseArc } from "./coarse-arcs";
import type { MapLayer } from "../map-values";
import type { NationShapes } from "../shapes";

/** A file of shapes; its name changes with its content, so that browsers may keep it for ever. */
export type ShapeFile = { readonly name: string; readonly text: string; readonly ids: Readonly<Record<MapLayer, ReadonlySet<string>>> };

const step = z.tuple([z.number(), z.number()]);
const named = { id: z.string(), properties: z.object({ name: z.string() }) };
const ring = z.array(z.number());
const polygon = z.object({ type: z.literal("Polygon"), ...named, arcs: z.array(ring) });
const multiPolygon = z.object({ type: z.literal("MultiPolygon"), ...named, arcs: z.array(z.array(ring)) });
const collection = z.object({ type: z.literal("GeometryCollection"), geometries: z.array(z.discriminatedUnion("type", [polygon, multiPolygon])) });
const atlas = z.object({
  transform: z.object({ scale: step, translate: step }),
  objects: z.object({ counties: collection, states: collection }),
  arcs: z.array(z.array(step)),
});
type Atlas = z.infer<typeof atlas>;

/** Units of the coarse grid in one unit of the map, which is about a thousand wide: half a pixel on most screens. */
const gridInOne = 2.5;

let made: Promise<ShapeFile> | undefined;

/** Counties and states of the United States as one picture (Alaska and Hawaii beside), made once for each start from the
 *  Census Bureau's shapes of 2017 in `us-atlas`. */
export function nationShapes(): Promise<ShapeFile> {
  made ??= makeShapes();
  return made;
}

async function makeShapes(): Promise<ShapeFile> {
  const path = createRequire(import.meta.url).resolve("us-atlas/counties-albers-10m.json");
  const read = atlas.parse(JSON.parse(await readFile(path, "utf8")));
  const text = JSON.stringify(shapesOf(read));
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 12);
  return { name: `nation-${hash}.json`, text, ids: { counties: idsOf(read.objects.counties), states: idsOf(read.objects.states) } };
}

function shapesOf({ transform: { scale, translate }, objects, arcs }: Atlas): NationShapes {
  const onGrid = [scale[0] * gridInOne, scale[1] * gridInOne] as const;
  return {
    type: "Topology",
    transform: { scale: [1 / gridInOne, 1 / gridInOne], translate },
    arcs: arcs.map((arc) => coarseArc(arc, onGrid).map(([x, y]) => [x, y])),
    objects: {
      counties: withNames(objects.counties, (county) => placeName({ name: countyName(county), stateCode: county.id.slice(0, 2) })),
      states: withNames(objects.states, ({ id, properties }) => findState(id)?.name ?? properties.name),
    },
  };
}

type Collection = Atlas["objects"]["counties"];

function idsOf({ geometries }: Collection): ReadonlySet<string> {
  return new Set(geometries.map(({ id }) => id));
}

function withNames({ type, geometries }: Collection, nameOf: (place: Collection["geometries"][number]) => string): NationShapes["objects"]["counties"] {
  return { type, geometries: geometries.map((place) => ({ ...place, properties: { name: nameOf(place) } })) };
}
