import { lineStands } from "./network";

/** Called with the topic of a change, or with `null` when changes may have been missed. */
export type ChangeListener = (topic: string | null) => void;

/** Called with what the server shows by itself, as JSON. */
export type ViewListener = (view: string) => void;

type Stream = { readonly listeners: Set<ChangeListener>; readonly viewers: Set<ViewListener>; source: EventSource | null; interrupted: boolean };

const streams = new Map<string, Stream>();

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

function closeUnheard(path: string, stream: Stream): void {
  if (stream.listeners.size + stream.viewers.size === 0) closed(path, stream);
}

function opened(path: string): Stream {
  // What was announced between the page's load and the stream's opening was missed too: the first opening reads again.
  const stream: Stream = { listeners: new Set(), viewers: new Set(), source: null, interrupted: true };
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
  if (stream.source) return;
  const source = new EventSource(path);
  stream.source = source;
  source.onopen = () => {
    lineStands(true);
    // A stream of views begins with one, so nothing was missed.
    if (stream.interrupted && stream.viewers.size === 0) tellAll(stream, null);
    stream.interrupted = false;
  };
  // The browser connects again by itself; what happened meanwhile is asked for once it has.
  source.onerror = () => {
    lineStands(false);
    stream.interrupted = true;
  };
  source.onmessage = (event) => tellAll(stream, topicOf(event.data));
  source.addEventListener("view", (event) => stream.viewers.forEach((viewer) => viewer(event.data)));
}

function pause(stream: Stream): void {
  if (!stream.source) return;
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
