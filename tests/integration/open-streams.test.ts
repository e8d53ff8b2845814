import type { AppLoadContext } from "@remix-run/node";
import { expect, test, vi } from "vitest";
import { changesFor } from "../../app/http/event-stream.server";
import { buildCoalition } from "../build";

/** How many streams the server follows for those who are counted. */
function following() {
  let open = 0;
  const begin = () => {
    open += 1;
    return () => void (open -= 1);
  };
  const leaving: AbortController[] = [];
  /** What one request brings along. */
  const context = (): AppLoadContext => {
    const visit = new AbortController();
    leaving.push(visit);
    return { gone: visit.signal, ending: new AbortController().signal, listen: begin, follow: begin };
  };
  return { context, open: () => open, leave: () => leaving.forEach((visit) => visit.abort()) };
}

/** All that a stream says until it ends. */
const whole = (response: Response) => response.text();

test("a member has thirty streams open; one more ends the oldest for good, and nobody else's", async () => {
  const { lead, core } = await buildCoalition();
  const { context, open, leave } = following();
  const ask = (member: typeof lead) => changesFor(member, new Request("http://planner/changes"), context());
  const [oldest] = Array.from({ length: 30 }, () => ask(lead));
  const other = ask(core);
  expect(open()).toBe(31);
  ask(lead);
  expect(open()).toBe(31);
  expect(await whole(oldest ?? expect.unreachable())).toMatch(/retry: 86400000\n\n$/);
  leave();
  expect(open()).toBe(0);
  expect(await whole(other)).not.toContain("86400000");
});

test("a stream says which page is open only where its reader is told who else is there", async () => {
  const { lead, reviewer, resident } = await buildCoalition();
  const follow = vi.fn<AppLoadContext["follow"]>(() => () => undefined);
  const left = AbortSignal.abort();
  const placeOf = (member: typeof lead, search: string) => {
    changesFor(member, new Request(`http://planner/changes${search}`), { gone: left, ending: left, listen: () => () => undefined, follow });
    return follow.mock.lastCall?.[1].at?.place ?? null;
  };
  expect([placeOf(lead, ""), placeOf(lead, "?at=people"), placeOf(reviewer, "?at=plan")]).toEqual([null, null, null]);
  expect([placeOf(lead, "?at=step:3"), placeOf(resident, "?at=plan")]).toEqual(["step:3", "plan"]);
});
