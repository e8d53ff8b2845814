import type { ImportResult } from "~/domain/release-import/import-file.server";
import type { Ended, Taken, UnreadReason, Voice } from "./import-voice";

/** Says in sentences what became of each file: its size and where it went, what was left out, and its findings; all of them
 *  or the first ones. */
export function inWords(all: boolean): Voice {
  return {
    result: (result, taken) => sayResult(result, taken, all),
    unread: (origin, reason) => console.error(`${origin}: ${unread[reason]} Nothing more was read from it.`),
    use: (label, inUse) => console.log(inUse ? `Release ${label} is in use.` : waiting(label)),
    end: sayEnd,
  };
}

async function sayResult(result: ImportResult, { label, seconds }: Taken, all: boolean): Promise<void> {
  if (result.outcome === "unchanged") return console.log(`${result.file}: already in ${label}, nothing to do.`);
  const { rows, values, selection } = result.report;
  const took = `${size({ rows, values })} into ${label} in ${seconds.toFixed(1)} s`;
  const instead = (replaced: boolean) => (replaced ? ", in place of the earlier file" : "");
  if (result.outcome === "imported") console.log(`${result.file}: ${took}${instead(result.replaced)}.`);
  else if (result.outcome === "checked") console.log(`${result.file}: would bring ${took}${instead(result.replaced)}. Nothing was changed.`);
  else if (result.outcome === "none-chosen") console.log(`${result.file}: has no values of the places named, nothing was changed.`);
  else console.error(`${result.file}: refused, nothing was changed.`);
  if (selection) console.log(`  Left out, of other places: ${size(selection.leftOut)}.`);
  if (result.report.findings.length === 0) return;
  const { reportLines } = await import("./report-lines");
  for (const line of reportLines(result.file, result.report, all)) console.error(`  ${line}`);
}

function size({ rows, values }: { readonly rows: number; readonly values: number }): string {
  return `${rows.toLocaleString("en-US")} rows, ${values.toLocaleString("en-US")} values`;
}

function waiting(label: string): string {
  return `Release ${label} stands beside the others. It would change figures shown today; to use it: npm run metrics -- activate ${label}`;
}

function sayEnd({ files, refused }: Ended): void {
  if (refused > 0) console.error(`${refused} of ${files} files were refused; nothing of them was kept.`);
}

const unread: Readonly<Record<UnreadReason, string>> = {
  damaged: "is damaged or cut off. Fetch it again.",
  encrypted: "needs a password. Unpack it first, then import the folder.",
  "foreign-method": "is packed in a way that is not known here. Unpack it first, then import the folder.",
  "too-large": "unpacks to far more than any released file. If it is right, unpack it first and import the folder.",
  "too-many": "holds far more files than any release. If it is right, unpack it first and import the folder.",
  "too-slow": "takes too long to unpack. Unpack it first, then import the folder.",
  "no-table": "holds no CSV file.",
  "not-https": "is not fetched, because only https is, also after a redirect. Download the file and import it.",
  "not-public": "is not fetched, because it does not lead to a server of the open internet. Download the file and import it.",
  "too-many-redirects": "leads on to other addresses more than three times. Give the address the file really has.",
  "not-there": "is an address without a file. Check it.",
  unreachable: "could not be reached, or broke off. Check the address, or try again later.",
  certificate: "is a server that could not prove who it is. Check the address.",
  "fetch-too-large": "is larger than IMPORT_MAX_MB allows. Raise it, or download the file and import it.",
  "fetch-too-slow": "took longer than FETCH_SECONDS allows. Raise it, or download the file and import it.",
};
