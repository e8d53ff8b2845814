import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { examplePlan } from "../../app/domain/plan/example-plan";
import { PrintShop, type ShopRules } from "../../app/domain/plan/print-shop.server";

/** Processes that make files, as the shop sees them: each answers with the title it was given, and breaks at a certain one. */
const worker = `
  process.on("disconnect", () => process.exit(0));
  process.on("message", ({ kind, plan }) => {
    if (plan.title === "break") process.kill(process.pid, "SIGSEGV");
    else if (plan.title === "refuse") process.send({ failure: "no such letter" });
    else if (plan.title === "nonsense") process.send("nonsense");
    else if (plan.title !== "silence") process.send({ file: Buffer.from(kind + " " + plan.title) });
  });
`;

const opened: ChildProcess[] = [];
const shops: PrintShop[] = [];

function shop(rules: Partial<ShopRules> = {}): PrintShop {
  const open = () => {
    const child = spawn(process.execPath, ["-e", worker], { stdio: ["ignore", "inherit", "inherit", "ipc"], serialization: "advanced" });
    opened.push(child);
    return child;
  };
  const made = new PrintShop({ open, ...rules });
  shops.push(made);
  return made;
}

afterEach(() => {
  for (const one of shops.splice(0)) one.close();
  opened.length = 0;
});

const wanted = (from: PrintShop, title: string) => from.print("pdf", { ...examplePlan, title }).then((file) => Buffer.from(file).toString());

test("files come back to those who wanted them, from one process", async () => {
  const from = shop();
  expect(await Promise.all(["one", "two", "three"].map((title) => wanted(from, title)))).toEqual(["pdf one", "pdf two", "pdf three"]);
  expect(opened).toHaveLength(1);
});

test("when the process breaks, only the file it was at is lost", async () => {
  const from = shop();
  const [before, broken, after] = await Promise.allSettled(["before", "break", "after"].map((title) => wanted(from, title)));
  expect([before, after]).toEqual([{ status: "fulfilled", value: "pdf before" }, { status: "fulfilled", value: "pdf after" }]);
  expect(broken).toMatchObject({ status: "rejected", reason: expect.objectContaining({ message: expect.stringContaining("SIGSEGV") }) });
  expect(opened).toHaveLength(2);
});

test.each([["refuse", "no such letter"], ["nonsense", "no file"]])("a file that is answered with %s is not made, and the process goes on", async (title, reason) => {
  const from = shop();
  await expect(wanted(from, title)).rejects.toThrow(reason);
  expect(await wanted(from, "next")).toBe("pdf next");
  expect(opened).toHaveLength(1);
});

test("a process that does not answer is ended", async () => {
  const from = shop({ longest: 50 });
  await expect(wanted(from, "silence")).rejects.toThrow("SIGKILL");
});

test("a process that can not be started is said", async () => {
  const from = shop({ open: () => spawn("/no/such/program", [], { stdio: ["ignore", "ignore", "ignore", "ipc"] }) });
  await expect(wanted(from, "one")).rejects.toThrow("not made");
});

test("with nothing to do the process ends, and a new one is started when something is wanted", async () => {
  const from = shop({ idle: 1 });
  await wanted(from, "one");
  const [first] = opened;
  if (first?.exitCode === null && first.signalCode === null) await once(first, "exit");
  expect(await wanted(from, "two")).toBe("pdf two");
});

test("when the program ends, what is still wanted fails", async () => {
  const from = shop();
  const waiting = wanted(from, "silence");
  from.close();
  await expect(waiting).rejects.toThrow("ending");
});
