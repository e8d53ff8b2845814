import { parseArgs } from "node:util";
import { readChosen, type Chosen } from "~/domain/release-import/chosen";

export const usage = `Usage:
  npm run metrics -- import FILE|FOLDER|https://ADDRESS… [--release v2025.01] [--only 37067,place:3775000] [--dry-run] [--all] [--json]
      Loads released Mobility Metrics files: .csv, .csv.gz, or .zip. The release is taken from the path ("release-v2025.01/…")
      unless it is named. An address is fetched over https, from the open internet only. --only keeps the places named and no others. --dry-run checks and reports, and changes nothing.
      --all prints every error and warning, not only the first ones; --json prints whole reports, one line for each file.
  npm run metrics -- list
      Releases, their files and rows, and which are in use.
  npm run metrics -- activate RELEASE
      Uses a release that would change figures shown today.
  npm run metrics -- undo FILE
      Takes a file out again, by its name or by its number in the list; the one it had replaced comes back. Refused while a
      baseline or a measurement was made from it.
  npm run metrics -- show --geo 37067 --metric ratio_living_wage [--year 2022] [--breakdown industry] [--release v2024] [--json]
      Figures at full precision. --geo is a five-digit county or a seven-digit city; without --breakdown the overall value.`;

export type Command =
  | ImportCommand
  | { readonly verb: "list" }
  | { readonly verb: "activate"; readonly release: string }
  | { readonly verb: "undo"; readonly file: string }
  | { readonly verb: "show"; readonly show: ShowWish };

export type ImportCommand = {
  readonly verb: "import";
  readonly paths: readonly string[];
  readonly release: string | undefined;
  readonly only: Chosen | undefined;
  readonly dryRun: boolean;
  readonly all: boolean;
  readonly json: boolean;
};

export type ShowWish = {
  readonly geographies: readonly string[];
  readonly metric: string;
  readonly year: number | undefined;
  readonly breakdown: string;
  readonly release: string | undefined;
  readonly json: boolean;
};

const options = {
  release: { type: "string" },
  all: { type: "boolean", default: false },
  only: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  geo: { type: "string", multiple: true },
  metric: { type: "string" },
  year: { type: "string" },
  breakdown: { type: "string", default: "overall" },
  json: { type: "boolean", default: false },
} as const;

/** What is asked for, or a sentence saying what is wrong with it. */
export function readCommand(words: string[]): Command | string {
  const parsed = parsedWords(words);
  if (typeof parsed === "string") return parsed;
  const { values, positionals } = parsed;
  const [verb, ...rest] = positionals;
  if (verb === "list") return { verb };
  if (verb === "import") return readImport(rest, values);
  if (verb === "activate") return rest[0] ? { verb, release: rest[0] } : "Name the release to use.";
  if (verb === "undo") return rest[0] ? { verb, file: rest[0] } : "Name the file to take out, or its number in the list.";
  return verb === "show" ? readShow(values) : "Say what to do: import, list, show, activate or undo.";
}

function parsedWords(words: string[]) {
  try {
    return parseArgs({ args: words, options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Values = Exclude<ReturnType<typeof parsedWords>, string>["values"];

function readImport(paths: readonly string[], { release, only, all, json, "dry-run": dryRun }: Values): Command | string {
  if (paths.length === 0) return "Name a file or folder to import.";
  const chosen = only === undefined ? undefined : readChosen(only);
  return typeof chosen === "string" ? `--only: ${chosen}` : { verb: "import", paths, release, only: chosen, dryRun, all, json };
}

function readShow({ geo, metric, year, breakdown, release, json }: Values): Command | string {
  const geographies = (geo ?? []).flatMap((ids) => ids.split(",")).map((id) => id.trim().replace(/^(county|place):/, ""));
  const strange = geographies.find((id) => !/^(\d{5}|\d{7})$/.test(id));
  if (strange !== undefined) return `--geo ${strange}: expected a five-digit county or a seven-digit city, such as 37067 or 3775000.`;
  if (geographies.length === 0 || !metric) return "show needs --geo and --metric.";
  if (year !== undefined && !/^\d{4}$/.test(year)) return `--year ${year}: expected four digits.`;
  return { verb: "show", show: { geographies, metric, year: year === undefined ? undefined : Number(year), breakdown, release, json } };
}
