import type { ChildProcess } from "node:child_process";
import { z } from "zod";
import type { TableProblem } from "./sheet/sheet";
import { type Workbook, workbookShape } from "./sheet/workbook";

/** What the process answers: the sheets, or why there are none. */
export type WorkbookAnswer = Workbook | { readonly problem: "broken-workbook" | "large-workbook" };

const answer = z.union([workbookShape, z.object({ problem: z.enum(["broken-workbook", "large-workbook"]) })]);

export type WorkbookRules = {
  /** Starts the process that reads one file: it gets the bytes as a message and answers with one. Its memory is bounded. */
  readonly open: () => ChildProcess;
  /** Milliseconds that one file may take. */
  readonly longest?: number;
};

/** So many people may wait while a file is read. */
const mostWaiting = 5;

/** Reads spreadsheets one after another, each in a process of its own: a small file can ask for very much memory and time. What
 *  breaks there breaks nothing here. */
export class WorkbookReader {
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly rules: WorkbookRules) {}

  async read(bytes: Uint8Array): Promise<Workbook | TableProblem> {
    if (this.waiting >= mostWaiting) return { is: "busy" };
    this.waiting += 1;
    const read = this.turn.then(() => this.readNow(bytes));
    this.turn = read.catch(() => undefined);
    try {
      return await read;
    } finally {
      this.waiting -= 1;
    }
  }

  private async readNow(bytes: Uint8Array): Promise<Workbook | TableProblem> {
    const child = this.rules.open();
    const timer = setTimeout(() => child.kill("SIGKILL"), this.rules.longest ?? 20_000).unref();
    try {
      const said = answer.safeParse(await answerOf(child, bytes));
      // A process that ended without a word had too little memory or time for the file.
      if (!said.success) return { is: "large-workbook" };
      return "problem" in said.data ? { is: said.data.problem } : said.data;
    } finally {
      clearTimeout(timer);
      child.kill("SIGKILL");
    }
  }
}

function answerOf(child: ChildProcess, bytes: Uint8Array): Promise<unknown> {
  return new Promise((done, failed) => {
    child.once("message", done);
    child.once("error", failed);
    child.once("exit", () => done(null));
    child.send(bytes, () => undefined);
  });
}
