import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listen, standAt } from "./change-stream";

class Line {
  static readonly all: Line[] = [];
  onopen = () => {};
  onerror = () => {};
  onmessage = (_event: { readonly data: string }) => {};
  closed = false;
  private readonly heard = new Map<string, (event: { readonly data: string }) => void>();
  constructor(readonly address: string) {
    Line.all.push(this);
  }
  addEventListener(name: string, listener: (event: { readonly data: string }) => void): void {
    this.heard.set(name, listener);
  }
  says(name: string, data: string): void {
    this.heard.get(name)?.({ data });
  }
  close(): void {
    this.closed = true;
  }
}

const nothing = () => {};
const at = (place: string, meet: (told: string) => void = nothing) => standAt("/forest/changes", { at: place, meet });
const moved = () => Promise.resolve();
const open = () => Line.all.filter(({ closed }) => !closed).map(({ address }) => address);
const last = () => Line.all.at(-1) ?? expect.unreachable("Nothing was opened.");

beforeEach(() => {
  Line.all.length = 0;
  vi.stubGlobal("EventSource", Line);
  vi.stubGlobal("document", { hidden: false, addEventListener: nothing, removeEventListener: nothing });
});
afterEach(() => vi.unstubAllGlobals());

test("a page that is open from the start is said on the only connection", async () => {
  const leave = at("step:3");
  const stop = listen("/forest/changes", nothing);
  await moved();
  expect(Line.all.map(({ address }) => address)).toEqual(["/forest/changes?at=step%3A3"]);
  leave();
  stop();
});

test("from page to page the next connection opens before the former ends, and nothing is read again for it", async () => {
  const told: (string | null)[] = [];
  const stop = listen("/forest/changes", (topic) => told.push(topic));
  last().onopen();
  expect(told).toEqual([null]);
  const leave = at("step:3");
  await moved();
  expect(open()).toEqual(["/forest/changes", "/forest/changes?at=step%3A3"]);
  Line.all[0]?.onmessage({ data: '{"topic":"answer"}' });
  last().onopen();
  expect(open()).toEqual(["/forest/changes?at=step%3A3"]);
  leave();
  const next = at("theory");
  await moved();
  last().onopen();
  next();
  await moved();
  last().onopen();
  expect(open()).toEqual(["/forest/changes"]);
  expect(Line.all.map(({ address }) => address)).toEqual(["/forest/changes", "/forest/changes?at=step%3A3", "/forest/changes?at=theory", "/forest/changes"]);
  expect(told).toEqual([null, "answer"]);
  stop();
  expect(open()).toEqual([]);
});

test("who is there is told to the page that is open; a move that breaks off leaves no connection behind", async () => {
  const heard: string[] = [];
  const stop = listen("/forest/changes", nothing);
  last().onopen();
  const leave = at("plan", (told) => heard.push(told));
  await moved();
  last().says("here", "{}");
  expect(heard).toEqual(["{}"]);
  last().onerror();
  expect(open()).toEqual(["/forest/changes?at=plan"]);
  leave();
  stop();
  expect(open()).toEqual([]);
});
