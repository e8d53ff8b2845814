import { data, type ActionFunction, type LoaderFunction, type ServerBuild } from "@remix-run/node";
import { Refusal, type RefusalReason } from "~/domain/refusal";
import { withLedger } from "~/db/ledger.server";
import { type Done, type Trouble, troubleOf } from "./database-trouble.server";
import { refusedForm } from "./form.server";
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
    const say = module.default === undefined ? inWords : onPage;
    routes[id] = { ...route, module: { ...module, ...(loader && { loader: loading(loader, say) }), ...(action && { action: acting(action, say) }) } };
  }
  return { ...build, routes };
}

/** How a refusal reaches a person. */
type Say = (told: RefusalNotice | Trouble, init: ResponseInit) => unknown;

/** By the page's error boundary. */
const onPage: Say = (told, init) => data(told, init);

/** Where there is no page, as a link to a file, the browser shows the sentence itself. */
const inWords: Say = (told, init) => {
  if (requestContext().byScript) return onPage(told, init);
  return new Response(`${told.message}\n`, { ...init, headers: { ...init.headers, "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" } });
};

function loading(loader: LoaderFunction, say: Say): LoaderFunction {
  return async (args) => {
    try {
      return await loader(args);
    } catch (thrown) {
      throw thrown instanceof Refusal ? notice(thrown, say) : await told(thrown, "read", say);
    }
  };
}

/** A refused form comes back with the reason on top and what was typed kept; an action without a form leads to the error page.
 *  The same holds for one that the database could not carry out. */
function acting(action: ActionFunction, say: Say): ActionFunction {
  return (args) =>
    withLedger(async (ledger) => {
      try {
        return await action(args);
      } catch (thrown) {
        if (thrown instanceof Refusal) return refused(args.request, thrown, say);
        const trouble = await troubleOf(thrown, ledger.wrote ? "perhaps" : "nothing");
        const form = trouble && refusedForm(args.request, trouble.message, { status: unavailable }, {});
        if (form) return form;
        throw trouble ? say(trouble, { status: unavailable }) : thrown;
      }
    });
}

function refused(request: Request, refusal: Refusal, say: Say) {
  const { reason, message, stands } = refusal;
  const init = { status: refusalStatus[reason], headers: refusalHeaders(reason) };
  const form = reason === "not-found" ? null : refusedForm(request, message, init, { stands, ...(reason === "busy" && { again: busyFor }) });
  if (form) return form;
  throw notice(refusal, say);
}

/** What a loader fails with: PostgreSQL that is away or busy is nobody's fault on the page, and is said as such. */
async function told(thrown: unknown, done: Done, say: Say): Promise<unknown> {
  const trouble = await troubleOf(thrown, done);
  return trouble ? say(trouble, { status: unavailable }) : thrown;
}

const unavailable = 503;

function notice({ reason, message }: Refusal, say: Say): unknown {
  return say({ reason, message }, { status: refusalStatus[reason], headers: refusalHeaders(reason) });
}
