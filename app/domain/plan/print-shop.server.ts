import type { ChildProcess } from "node:child_process";
import { z } from "zod";
import type { PlanDocument } from "./plan-document";
import type { Print, PrintKind } from "./print";

/** A file that is wanted, and one that was made or could not be. */
export type Order = { readonly kind: PrintKind; readonly plan: PlanDocument };
export type Delivery = { readonly file: Uint8Array } | { readonly failure: string };

const delivery = z.union([z.object({ file: z.instanceof(Uint8Array) }), z.object({ failure: z.string() })]);

export type ShopRules = {
  /** Starts the process that makes the files; it takes orders as messages and delivers them one after another. */
  readonly open: () => ChildProcess;
  /** Milliseconds that one file may take, and that the process stays when nothing is wanted. */
  readonly longest?: number;
  readonly idle?: number;
};

type Waiting = { readonly order: Order; readonly done: (file: Uint8Array) => void; readonly failed: (reason: Error) => void };

/** Has the files of plans made in a process of its own, one after another: setting a plan takes the processor for tenths of a
 *  second, and what draws and sets it is native code. Pages stay fast meanwhile, and if it breaks, only the one file is not
 *  made. The process goes when nothing is wanted any more, and gives back its memory. */
export class PrintShop {
  private readonly waiting: Waiting[] = [];
  private child: ChildProcess | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly rules: ShopRules) {}

  readonly print: Print = (kind, plan) =>
    new Promise((done, failed) => {
      this.waiting.push({ order: { kind, plan }, done, failed });
      if (this.waiting.length === 1) this.next();
    });

  /** Ends the process; what was not made fails. */
  close(): void {
    const { child } = this;
    this.child = null;
    clearTimeout(this.timer);
    child?.kill("SIGKILL");
    for (const { failed } of this.waiting.splice(0)) failed(new Error("The program is ending; the file was not made."));
  }

  private next(): void {
    clearTimeout(this.timer);
    const [first] = this.waiting;
    const { longest = 60_000, idle = 60_000 } = this.rules;
    if (!first) {
      this.timer = setTimeout(() => this.close(), idle).unref();
      return;
    }
    this.timer = setTimeout(() => this.child?.kill("SIGKILL"), longest).unref();
    this.child ??= this.open();
    // What can not be sent ends the process, which says so.
    this.child.send(first.order, () => undefined);
  }

  private open(): ChildProcess {
    const child = this.rules.open();
    child.on("message", (message: unknown) => this.deliver(delivery.safeParse(message).data ?? { failure: "What was delivered is no file." }));
    child.once("error", () => this.broken(child, "it could not be started"));
    child.once("exit", (code, signal) => this.broken(child, `it ended with ${code ?? signal}`));
    return child;
  }

  private deliver(message: Delivery): void {
    const made = this.waiting.shift();
    if ("file" in message) made?.done(message.file);
    else made?.failed(new Error(message.failure));
    this.next();
  }

  /** The file it was working on is lost; the others are made by a new one. */
  private broken(child: ChildProcess, how: string): void {
    if (this.child !== child) return;
    this.child = null;
    this.waiting.shift()?.failed(new Error(`The file was not made: the process that makes it broke off (${how}).`));
    this.next();
  }
}
