import type { Locale } from "~/content/messages";

/** Files that belong to something. Rules only; they run in a browser. */

/** What files belong to. Of a worksheet `id` is its key, of a decision its number, else an id. */
export const ownerKinds = ["worksheet", "meeting", "decision", "task"] as const;
export type OwnerKind = (typeof ownerKinds)[number];

/** Where a file belongs: of a worksheet, the row and the field that asks for files; null and "" for all others. */
export type Spot = { readonly kind: OwnerKind; readonly id: string; readonly item: string | null; readonly field: string };

/** The most files at one place, and of one coalition. */
export const filesAt = 20;
export const filesOfCoalition = 5000;

/** `at`: an ISO moment; `size` in bytes. */
export type KeptFile = { readonly id: string; readonly name: string; readonly type: string; readonly size: number; readonly alt: string; readonly language: Locale | null; readonly restricted: boolean; readonly by: string; readonly at: string; readonly mayRemove: boolean };

/** Whether a browser may show it as a picture. */
export function isPicture(type: string): boolean {
  return type.startsWith("image/");
}

/** A name as it is kept and offered again: one line, without a path, without what hides its ending; never empty. */
export function plainName(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const plain = last.replace(/[\p{C}\p{Zl}\p{Zp}"<>|:*?]/gu, "").replace(/\s+/gu, " ").replace(/^[.\s]+/u, "").trim();
  if (plain.length <= 120) return plain === "" ? "file" : plain;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? "";
  return `${[...plain].slice(0, 110).join("")}${ending}`;
}

/** The size as people say it. */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
