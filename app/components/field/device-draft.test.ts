import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deviceDrafts, forgetDrafts } from "./device-draft";

/** Storage as a browser gives it, in memory. */
function storage(): Storage {
  const entries = new Map<string, string>();
  const methods = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    clear: () => entries.clear(),
    key: (position: number) => [...entries.keys()][position] ?? null,
    get length() {
      return entries.size;
    },
  };
  return new Proxy(methods, { ownKeys: () => [...entries.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) });
}

beforeEach(() => vi.stubGlobal("localStorage", storage()));
afterEach(() => vi.unstubAllGlobals());

test("a draft comes back with the version it was typed over, until it is forgotten", () => {
  deviceDrafts.keep("vision", { value: ["one", "two"], seen: 4 });
  expect(deviceDrafts.find("vision")).toEqual({ value: ["one", "two"], seen: 4 });
  deviceDrafts.forget("vision");
  expect(deviceDrafts.find("vision")).toBeNull();
});

test("what is no draft reads as none", () => {
  for (const found of ["not json", "null", '{"value":1}', '{"value":1,"seen":"4"}']) {
    localStorage.setItem("draft:vision", found);
    expect(deviceDrafts.find("vision")).toBeNull();
  }
});

test("signing out leaves nothing typed behind, and touches nothing else", () => {
  deviceDrafts.keep("vision", { value: "mine", seen: 1 });
  localStorage.setItem("theme", "dark");
  forgetDrafts();
  expect(deviceDrafts.find("vision")).toBeNull();
  expect(localStorage.getItem("theme")).toBe("dark");
});

test("a device that refuses storage is no reason to stop", () => {
  vi.stubGlobal("localStorage", undefined);
  expect(() => deviceDrafts.keep("vision", { value: "mine", seen: 1 })).not.toThrow();
  expect(deviceDrafts.find("vision")).toBeNull();
});
