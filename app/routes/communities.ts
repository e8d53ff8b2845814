import type { LoaderFunctionArgs } from "@remix-run/node";
import type { PickerAnswer } from "~/components/picker-field";
import { listCommunities } from "~/domain/metric/metric.server";
import { requireAccount } from "~/http/guard.server";

/** Counties and cities for what was typed: by name, state or FIPS. */
export async function loader({ request }: LoaderFunctionArgs): Promise<PickerAnswer> {
  await requireAccount(request);
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 80);
  const found = await listCommunities(query);
  return { choices: found.map(({ id, name, stateName }) => ({ value: id, label: `${name}, ${stateName}`, detail: id })) };
}
