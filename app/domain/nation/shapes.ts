import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

type Named = { readonly name: string };
type Places = GeometryCollection<{ name: string }>;

/** What the server hands out: arcs shared by neighbours, on a whole-number grid. */
export type NationShapes = Topology<{ counties: Places; states: Places }>;

type Point = readonly number[];
type Ring = readonly Point[];

/** The outline of one county or state, in units of the map. */
export type Shape = Named & {
  /** Five digits for a county, two for a state. */
  readonly id: string;
  readonly rings: readonly Ring[];
  readonly box: Box;
  /** For the `d` of an SVG path. */
  readonly path: string;
};

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Everything a map is drawn from. */
export type Drawing = { readonly shapes: readonly Shape[]; readonly box: Box; readonly stateLines: string };

/** Unpacks the shapes of all counties or of all states. */
export function drawingOf(topology: NationShapes, layer: "counties" | "states"): Drawing {
  const shapes = feature(topology, topology.objects[layer]).features.map(({ id, properties, geometry }) => {
    const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : [];
    return { id: String(id), name: properties.name, rings, box: boxOf(rings.flat()), path: rings.map(pathOf).join("") };
  });
  const lines = mesh(topology, topology.objects.states, (one, other) => one !== other);
  return { shapes, box: boxOf(shapes.flatMap(({ box }) => [[box.left, box.top], [box.right, box.bottom]])), stateLines: lines.coordinates.map(lineOf).join("") };
}

function pathOf(ring: Ring): string {
  return `${lineOf(ring.slice(0, -1))}Z`;
}

/** Whole tenths are finer than any screen. */
function lineOf(points: Ring): string {
  return `M${points.map(([x = 0, y = 0]) => `${tenths(x)},${tenths(y)}`).join("L")}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function boxOf(points: readonly Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x = 0, y = 0] of points) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** The shape that lies under a point of the map, or null. */
export function shapeAt(shapes: readonly Shape[], x: number, y: number): Shape | null {
  return shapes.find(({ box, rings }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && inside(rings, x, y)) ?? null;
}

/** A line from the point to the right crosses the edges an odd number of times: holes and islands come out right. */
function inside(rings: readonly Ring[], x: number, y: number): boolean {
  let within = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [ax = 0, ay = 0] = ring[at - 1] ?? [];
      const [bx = 0, by = 0] = ring[at] ?? [];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) within = !within;
    }
  }
  return within;
}
