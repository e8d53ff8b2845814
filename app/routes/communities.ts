import type { LoaderFunctionArgs } from "@remix-run/node";
import type { PickerAnswer } from "~/components/field/picker";
import { placesNamed } from "~/domain/place/place.server";
import { noteFor, offeredAs } from "~/domain/place/typed-place-words";
import { requireAccount } from "~/http/guard.server";

/** Counties and cities for what was typed. */
export async function loader({ request }: LoaderFunctionArgs): Promise<PickerAnswer> {
  await requireAccount(request);
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 80);
  const found = await placesNamed(query);
  const note = noteFor(query, found.length);
  return { choices: found.map(({ value, label }) => ({ value, label: offeredAs(query, label), detail: note ?? value })), note };
}
