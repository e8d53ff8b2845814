/** What kinds of device and which browsers are told apart. Enough for a person to know their own; too little to know one of many by. */
export const deviceKinds = ["phone", "tablet", "computer"] as const;
export type DeviceKind = (typeof deviceKinds)[number];

const browsers = [
  ["Edge", /\bEdg(?:e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(?:Firefox|FxiOS)\//],
  ["Chrome", /\b(?:Chrome|CriOS|Chromium)\//],
  ["Safari", /\bSafari\//],
] as const;

/** A device as sessions keep it ("phone Firefox"), from what its browser says of itself; "" when that says nothing. */
export function deviceIn(userAgent: string | null): string {
  if (!userAgent) return "";
  const browser = browsers.find(([, sign]) => sign.test(userAgent))?.[0];
  const kind = /\biPad\b|\bTablet\b|\bAndroid\b(?!.*\bMobile\b)/.test(userAgent) ? "tablet" : /\bMobi|\biPhone\b/.test(userAgent) ? "phone" : "computer";
  return browser === undefined ? "" : `${kind} ${browser}`;
}

/** The two halves of what a session keeps; null of what it does not say. */
export function deviceOf(kept: string): { readonly kind: DeviceKind | null; readonly browser: string | null } {
  const kind = deviceKinds.find((known) => kept.startsWith(`${known} `)) ?? null;
  return { kind, browser: kind && kept.slice(kind.length + 1) };
}
