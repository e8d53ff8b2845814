// @ts-check
// Runs in a worker thread: setting a plan takes the processor for tenths of a second, and other people's requests
// must not wait for it. Kept as plain JavaScript, since a worker is started from its text (see plan-pdf.server.ts).
const { parentPort, workerData } = require("node:worker_threads");
const { createRequire } = require("node:module");

/** @type {{ home: string, template: string, fonts: string[] }} */
const { home, template, fonts } = workerData;
const { NodeCompiler } = createRequire(home)("@myriaddreamin/typst-ts-node-compiler");
const { readFileSync } = require("node:fs");

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }] });
// The reason is a quoted text inside a quoted message, so its quotes and escapes carry backslashes.
const noShape = /the text `\\"(.+?)\\"` could not be displayed/gu;
const standIn = "\u25A1";

parentPort?.on("message", ({ ticket, plan, title, author }) => {
  try {
    parentPort?.postMessage({ ticket, pdf: set(plan, { title, author }) });
  } catch (failure) {
    parentPort?.postMessage({ ticket, failure: String(failure) });
  }
  compiler.evictCache(4);
});

/**
 * The PDF of a plan given as JSON. PDF/UA-1 allows no letter without a shape, so letters that none of the fonts has
 * are replaced by a box, and the plan then says so. Title and author also stand outside the pages, as they are.
 * @param {string} plan
 * @param {{ title: string, author: string }} names
 */
function set(plan, names) {
  try {
    return compile(plan, names);
  } catch (failure) {
    const missing = [...new Set(Array.from(String(failure).matchAll(noShape), ([, letters]) => unescaped(letters ?? "")))];
    const shown = missing.reduce((text, letters) => text.replaceAll(letters, standIn), plan);
    if (shown === plan) throw failure;
    return set(JSON.stringify({ ...JSON.parse(shown), replaced: true }), names);
  }
}

/**
 * @param {string} plan
 * @param {{ title: string, author: string }} names
 */
function compile(plan, names) {
  const result = compiler.compile({ mainFileContent: template, inputs: { plan, ...names } });
  const errors = result.takeError();
  if (errors || !result.result) throw new Error(JSON.stringify(errors ? compiler.fetchDiagnostics(errors) : "no document"));
  return compiler.pdf(result.result, { pdfStandard: "ua-1" });
}

/** @param {string} text */
function unescaped(text) {
  return text.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
