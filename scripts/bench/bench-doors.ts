import { hostileAnswers, hostileForms, hostilePasswords, type Hostile } from "./doors/hostile-requests";
import type { Product } from "./product";
import { median, rounded, type Line, type Report } from "./report";
import { withSampledProduct } from "./sampled-product";

const rounds = 9;
const limits = { request: 50, password: 30 };

/** How long requests keep the server that were sent to keep it: the largest that are refused, at forms without and with an account
 *  and where scripts deliver answers, and the passwords that are hardest to weigh. Medians, because whatever else the machine does
 *  only ever adds. */
export function benchDoors(): Promise<Report> {
  return withSampledProduct(async (product) => {
    const { sampleLead, signedInClients } = await import("./clients");
    const { path } = await import("~/http/path");
    const lead = await sampleLead();
    const [cookie = ""] = await signedInClients(lead, 1);
    const doors = [
      { key: "sign_in", path: `${path.signIn()}.data`, hostile: hostileForms, cookie: "" },
      { key: "sign_in as a page", path: path.signIn(), hostile: hostileForms, cookie: "" },
      { key: "peers", path: `${path.peers(lead.coalitionSlug)}.data`, hostile: hostileForms, cookie },
      { key: "answer", path: `${path.worksheet(lead.coalitionSlug, 7, "7A")}/answer`, hostile: hostileAnswers, cookie },
    ];
    const measured: Measured[] = [];
    for (const { key, path: at, hostile, cookie: from } of doors) {
      for (const one of hostile) measured.push({ key, what: `${key}: ${one.what}`, limit: limits.request, ms: await refusal(product, at, one, from) });
    }
    for (const password of hostilePasswords) measured.push({ key: "password", what: `password: ${password.slice(0, 18)}…`, limit: limits.password, ms: await weighing(product, password) });
    return reportOf(measured);
  });
}

type Measured = { readonly key: string; readonly what: string; readonly limit: number; readonly ms: number };

async function refusal({ url }: Product, at: string, { type, body }: Hostile, cookie: string): Promise<number> {
  return timed(async () => {
    const { status } = await send(`${url}${at}`, { "content-type": type, cookie }, body);
    if (status !== 400 && status !== 202) throw new Error(`${at} answered a hostile request with ${status}.`);
  });
}

async function weighing({ url }: Product, password: string): Promise<number> {
  return timed(async () => {
    const { status } = await send(`${url}/password-strength`, {}, new URLSearchParams({ password }));
    if (status !== 200) throw new Error(`A password was answered with ${status}.`);
  });
}

async function send(url: string, headers: Record<string, string>, body: BodyInit): Promise<Response> {
  const response = await fetch(url, { method: "POST", headers: { ...headers, "sec-fetch-site": "same-origin" }, body, redirect: "manual" });
  await response.arrayBuffer();
  return response;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}

function reportOf(measured: readonly Measured[]): Report {
  const slowest = (of: (one: Measured) => boolean) => rounded(Math.max(...measured.filter(of).map(({ ms }) => ms)));
  return {
    title: `Doors: requests that are sent to keep the server, medians of ${rounds}`,
    lines: measured.map(({ what, ms, limit }): Line => ({ what, ours: ms, limit, unit: "ms" })),
    json: { slowest_refused_ms: slowest(({ key }) => key !== "password"), slowest_password_ms: slowest(({ key }) => key === "password") },
  };
}
