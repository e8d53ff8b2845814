import { useEffect, useState } from "react";
import { unpacked, type MapLayer, type MapValues, type Marked } from "../map-values";
import { drawingOf, type Drawing, type NationShapes } from "../shapes";

type LoadedMap = { readonly drawing: Drawing; readonly values: ReadonlyMap<string, Marked> };
type State = { readonly kind: "loading" } | { readonly kind: "failed" } | ({ readonly kind: "ready" } & LoadedMap);

type Addresses = { readonly layer: MapLayer; readonly shapesPath: string; readonly valuesPath: string };

/** Loads the shapes (kept by the browser for ever) and the values of a map. What was drawn before stays until the next is
 *  complete. */
export function useMap({ layer, shapesPath, valuesPath }: Addresses): State {
  const [state, set] = useState<State>({ kind: "loading" });
  useEffect(() => {
    const gone = new AbortController();
    load({ layer, shapesPath, valuesPath }, gone.signal).then(
      (map) => set({ kind: "ready", ...map }),
      () => gone.signal.aborted || set({ kind: "failed" }),
    );
    return () => gone.abort();
  }, [layer, shapesPath, valuesPath]);
  return state;
}

async function load({ layer, shapesPath, valuesPath }: Addresses, signal: AbortSignal): Promise<LoadedMap> {
  const [shapes, values] = await Promise.all([shapesFrom(shapesPath), json<MapValues>(valuesPath, signal)]);
  return { drawing: drawn(shapes, layer), values: unpacked(values) };
}

async function json<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(path, { signal: signal ?? null });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  return answer.json();
}

let shapesAt: { readonly path: string; readonly shapes: Promise<NationShapes> } | null = null;

/** Asked for once in the life of a page, again only after it failed. */
function shapesFrom(path: string): Promise<NationShapes> {
  if (shapesAt?.path === path) return shapesAt.shapes;
  const shapes = json<NationShapes>(path);
  shapesAt = { path, shapes };
  shapes.catch(() => (shapesAt = null));
  return shapes;
}

const drawings = new WeakMap<NationShapes, Map<MapLayer, Drawing>>();

/** Unpacking takes a moment; both layers are unpacked once. */
function drawn(shapes: NationShapes, layer: MapLayer): Drawing {
  const known = drawings.get(shapes) ?? new Map<MapLayer, Drawing>();
  const drawing = known.get(layer) ?? drawingOf(shapes, layer);
  drawings.set(shapes, known.set(layer, drawing));
  return drawing;
}
