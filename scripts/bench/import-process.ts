import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { findingLevels, type Level } from "~/domain/release-import/finding";
import { performWords } from "../metrics/perform-words";

/** One import in a process of its own, as it tells it itself. */
export type Imported = {
  /** From the first file to the release in use; the start of the process is left out. */
  readonly seconds: number;
  readonly peakMb: number;
  /** Values of all files, also of those that were refused. */
  readonly values: number;
  /** "file:line:column" of every error. */
  readonly errors: readonly string[];
};

const fileLine = z.object({
  file: z.string(),
  report: z.object({ values: z.number(), findings: z.array(z.object({ code: z.string(), line: z.number().nullable(), column: z.string().nullable() })) }),
});
const endLine = z.object({ files: z.number(), seconds: z.number(), peakMb: z.number() });

/** Imports the files of a folder with `npm run metrics -- import`, into the release `label`. */
export async function importOf(url: string, folder: string, label: string): Promise<Imported> {
  const words = [...performWords, "import", folder, "--release", label, "--json"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, DATABASE_URL: url } });
  const lines = (await text(child.stdout)).trim().split("\n").map((line): unknown => JSON.parse(line));
  const { seconds, peakMb } = endLine.parse(lines.at(-1));
  const files = lines.flatMap((line) => fileLine.safeParse(line).data ?? []);
  return { seconds, peakMb, values: files.reduce((sum, { report }) => sum + report.values, 0), errors: files.flatMap(errorsOf) };
}

function errorsOf({ file, report }: z.infer<typeof fileLine>): string[] {
  return report.findings.filter(({ code }) => levels[code] === "error").map(({ line, column }) => `${file}:${line}:${column}`);
}

const levels: Readonly<Record<string, Level>> = findingLevels;
