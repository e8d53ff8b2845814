import { lineStands } from "./network";

/** Called with the topic of a change, or with `null` when changes may have been missed. */
export type ChangeListener = (topic: string | null) => void;

/** Called with what the server shows by itself, as JSON. */
export type ViewListener = (view: string) => void;

/** A page that is open, and how it is told who else is there, as JSON. */
type Place = { readonly at: string; readonly meet: (told: string) => void };

type Stream = { readonly listeners: Set<ChangeListener>; readonly viewers: Set<ViewListener>; source: EventSource | null; interrupted: boolean; /** What the open connection says of the page. */ at: string | null; /** Gives way to `source` once that is open. */ former: EventSource | null };

const streams = new Map<string, Stream>();

/** The page that is open, by the path of its stream. */
const places = new Map<string, Place>();

/** Listens to the server's stream of changes at `path`; returns how to stop. One connection per path and window, and none
 *  while the window is hidden: browsers allow a server only six at a time. */
export function listen(path: string, listener: ChangeListener): () => void {
  const stream = streams.get(path) ?? opened(path);
  stream.listeners.add(listener);
  return () => {
    stream.listeners.delete(listener);
    closeUnheard(path, stream);
  };
}

/** Listens to a stream that shows views: one as soon as it opens, and one after each change. */
export function watch(path: string, viewer: ViewListener): () => void {
  const stream = streams.get(path) ?? opened(path);
  stream.viewers.add(viewer);
  return () => {
    stream.viewers.delete(viewer);
    closeUnheard(path, stream);
  };
}

/** Says on the stream at `path` which page is open ("step:3"), and hears who else is there; returns how to stop. */
export function standAt(path: string, place: Place): () => void {
  places.set(path, place);
  moveLater(path);
  return () => {
    if (places.get(path) === place) places.delete(path);
    moveLater(path);
  };
}

/** From one page to the next is one move. The new connection opens before the former ends, so nothing is missed between them. */
function moveLater(path: string): void {
  queueMicrotask(() => {
    const stream = streams.get(path);
    if (stream?.source && stream.at !== placeAt(path)) connect(path, stream);
  });
}

function placeAt(path: string): string | null {
  return places.get(path)?.at ?? null;
}

function closeUnheard(path: string, stream: Stream): void {
  if (stream.listeners.size + stream.viewers.size === 0) closed(path, stream);
}

function opened(path: string): Stream {
  // What was announced between the page's load and the stream's opening was missed too: the first opening reads again.
  const stream: Stream = { listeners: new Set(), viewers: new Set(), source: null, interrupted: true, at: null, former: null };
  streams.set(path, stream);
  const follow = () => (document.hidden ? pause(stream) : resume(path, stream));
  document.addEventListener("visibilitychange", follow);
  stops.set(stream, () => document.removeEventListener("visibilitychange", follow));
  follow();
  return stream;
}

const stops = new WeakMap<Stream, () => void>();

function closed(path: string, stream: Stream): void {
  stops.get(stream)?.();
  pause(stream);
  streams.delete(path);
}

function resume(path: string, stream: Stream): void {
  if (!stream.source) connect(path, stream);
}

function connect(path: string, stream: Stream): void {
  const at = placeAt(path);
  const source = new EventSource(at === null ? path : `${path}?at=${encodeURIComponent(at)}`);
  stream.former?.close();
  Object.assign(stream, { former: stream.source, source, at });
  source.onopen = () => {
    endFormer(stream);
    lineStands(true);
    // A stream of views begins with one, so nothing was missed.
    if (stream.interrupted && stream.viewers.size === 0) tellAll(stream, null);
    stream.interrupted = false;
  };
  // The browser connects again by itself; what happened meanwhile is asked for once it has.
  source.onerror = () => {
    endFormer(stream);
    lineStands(false);
    stream.interrupted = true;
  };
  source.onmessage = (event) => tellAll(stream, topicOf(event.data));
  source.addEventListener("view", (event) => stream.viewers.forEach((viewer) => viewer(event.data)));
  source.addEventListener("here", (event) => places.get(path)?.meet(String(event.data)));
}

function endFormer(stream: Stream): void {
  stream.former?.close();
  stream.former = null;
}

function pause(stream: Stream): void {
  if (!stream.source) return;
  endFormer(stream);
  stream.source.close();
  stream.source = null;
  stream.interrupted = true;
}

function tellAll(stream: Stream, topic: string | null): void {
  for (const listener of stream.listeners) listener(topic);
}

/** A message is JSON with the topic of the change; one that cannot be read counts as "anything may have changed". */
function topicOf(data: unknown): string | null {
  const found = /"topic"\s*:\s*"([a-z0-9._-]+)"/i.exec(String(data));
  return found?.[1] ?? null;
}
