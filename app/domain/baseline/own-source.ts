import { z } from "zod";
import { dayWords } from "~/content/format";
import { m, type Locale } from "~/content/messages";
import { frequencies, periodWords } from "~/content/period";

const parts = z.object({ source: z.string(), area: z.string(), period: z.string(), frequency: z.enum(frequencies), file: z.string(), /** YYYY-MM-DD. */ loaded: z.iso.date() });

/** Where a frozen figure of a coalition's own comes from: its own words, and what the planner says around them. */
export type OwnSource = z.infer<typeof parts>;

/** As it is stored; null for released figures, and where only the words of the day it was frozen are left. */
export function ownSourceOf(stored: unknown): OwnSource | null {
  return parts.safeParse(stored).data ?? null;
}

/** "School district, attendance records. Two school zones, 2024. Loaded from absence.csv on May 3, 2026." in a language. */
export function ownSourceWords({ source, area, period, frequency, file, loaded }: OwnSource, language: Locale): string {
  const date = dayWords(loaded, language);
  return m.local_source_note({ source, area, period: periodWords(period, frequency, language), file, date }, { locale: language });
}
