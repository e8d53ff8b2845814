import type { LoaderFunctionArgs } from "@remix-run/node";
import type { PickerAnswer } from "~/components/picker-field";
import { listCommunities } from "~/domain/metric/metric.server";
import { withSpan } from "~/domain/metric/place-label";
import { requireAccount } from "~/http/guard.server";

/** Counties and cities for what was typed: by name, state or FIPS. What changed its borders or its name says until or since when. */
export async function loader({ request }: LoaderFunctionArgs): Promise<PickerAnswer> {
  await requireAccount(request);
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 80);
  const found = await listCommunities(query);
  return { choices: found.map(({ id, name, stateName }) => ({ value: id, label: withSpan(id, `${name}, ${stateName}`), detail: id })) };
}
