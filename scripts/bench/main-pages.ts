import type { Member } from "~/domain/coalition/member";
import { listTargets } from "~/domain/target/target.server";
import { listSessions } from "~/domain/workshop/workshop.server";
import { path } from "~/http/path";

export type MainPage = { readonly key: string; readonly path: string };

/** The pages people spend their time on, with the sample's own target and workshop. */
export async function mainPages(lead: Member): Promise<readonly MainPage[]> {
  const { coalitionSlug: slug } = lead;
  const [target] = await listTargets(lead);
  const held = (await listSessions(lead)).find(({ state }) => state === "closed");
  return [
    { key: "home", path: path.home(slug) },
    { key: "step", path: path.step(slug, 4) },
    { key: "worksheet", path: path.worksheet(slug, 1, "1B") },
    { key: "metrics", path: path.metrics(slug) },
    { key: "metric", path: path.metric(slug, "debt-in-collections") },
    { key: "compare", path: path.compare(slug) },
    { key: "nation", path: path.nation(slug) },
    { key: "standout", path: path.standout(slug) },
    { key: "peers", path: path.peers(slug) },
    { key: "predictor", path: path.predictor(slug, "financial_security") },
    { key: "local", path: path.localData(slug) },
    { key: "releases", path: path.releases(slug) },
    { key: "theory", path: path.theory(slug) },
    { key: "picture", path: path.picture(slug) },
    { key: "targets", path: path.targets(slug) },
    { key: "target", path: path.target(slug, target?.id ?? "") },
    { key: "workshops", path: path.workshops(slug) },
    { key: "workshop", path: path.workshop(slug, held?.id ?? "") },
    { key: "plan", path: path.plan(slug) },
    { key: "people", path: path.people(slug) },
  ];
}
