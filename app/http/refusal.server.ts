import { data, type ActionFunction, type LoaderFunction, type ServerBuild } from "@remix-run/node";
import { Refusal, type RefusalReason } from "~/domain/refusal";
import { m } from "~/content/messages";
import { refusedForm } from "./form.server";
import { isDatabaseAway } from "./health.server";
import { log } from "./log.server";
import { requestContext } from "./request-context.server";

export const refusalStatus: Readonly<Record<RefusalReason, number>> = {
  "not-found": 404,
  forbidden: 403,
  "signed-out": 401,
  conflict: 409,
  stale: 409,
  invalid: 400,
  limited: 429,
  gone: 410,
  busy: 503,
};

/** When somebody who was refused because very many came at once may ask again, in seconds. */
const busyFor = 3;

/** What goes with the status of a refusal. */
export function refusalHeaders(reason: RefusalReason): Record<string, string> {
  return reason === "busy" ? { "Retry-After": String(busyFor) } : {};
}

/** What a page's error boundary is told about a refusal. */
export type RefusalNotice = { readonly reason: RefusalReason; readonly message: string };

/** The one place where refusals become HTTP: wraps every loader and action of the build. */
export function withRefusals(build: ServerBuild): ServerBuild {
  const routes: ServerBuild["routes"] = {};
  for (const [id, route] of Object.entries(build.routes)) {
    const { loader, action, ...module } = route.module;
    routes[id] = { ...route, module: { ...module, ...(loader && { loader: loading(loader) }), ...(action && { action: acting(action) }) } };
  }
  return { ...build, routes };
}

function loading(loader: LoaderFunction): LoaderFunction {
  return async (args) => {
    try {
      return await loader(args);
    } catch (thrown) {
      throw thrown instanceof Refusal ? notice(thrown) : sayAway(thrown);
    }
  };
}

/** A refused form comes back with the reason on top and what was typed kept; an action without a form leads to the error page. */
function acting(action: ActionFunction): ActionFunction {
  return async (args) => {
    try {
      return await action(args);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw sayAway(thrown);
      const form = thrown.reason === "not-found" ? null : refusedForm(args.request, thrown.message, { status: refusalStatus[thrown.reason], headers: refusalHeaders(thrown.reason) }, { stands: thrown.stands, ...(thrown.reason === "busy" && { again: busyFor }) });
      if (form) return form;
      throw notice(thrown);
    }
  };
}

function notice({ reason, message }: Refusal) {
  return data<RefusalNotice>({ reason, message }, { status: refusalStatus[reason], headers: refusalHeaders(reason) });
}

/** PostgreSQL that is away is nobody's fault on the page: it is said as such, with 503, and the fault is logged. */
function sayAway(thrown: unknown): unknown {
  if (!isDatabaseAway(thrown)) return thrown;
  log.error({ request: requestContext().requestId, err: thrown }, "the database is away");
  return data({ reason: "away", message: m.http_database_away() }, { status: 503 });
}
