import { z } from "zod";
import type { Locale } from "~/content/messages";

const year = 365 * 24 * 3600;
export type Theme = "light" | "dark" | "system";

/** The reader's language: what they chose, else what their browser asks for, else English. */
export function languageOf(cookieHeader: string | undefined, acceptLanguage: string | undefined): Locale {
  const chosen = /(?:^|;\s*)language=([^;]*)/.exec(cookieHeader ?? "")?.[1];
  if (chosen === "es" || chosen === "en") return chosen;
  const first = (acceptLanguage ?? "").split(",").map((part) => part.trim().toLowerCase().slice(0, 2)).find((tag) => tag === "es" || tag === "en");
  return first === "es" ? "es" : "en";
}

/** Light, dark, or what the system says. */
export function themeOf(cookieHeader: string | null): Theme {
  const chosen = /(?:^|;\s*)theme=([^;]*)/.exec(cookieHeader ?? "")?.[1];
  return z.enum(["light", "dark", "system"]).catch("system").parse(chosen);
}

/** `Set-Cookie` values that keep a choice for a year. */
export function keep(name: "language" | "theme", value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax`;
}
