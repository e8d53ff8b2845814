import type { LoaderFunctionArgs } from "@remix-run/node";
import { m } from "~/content/messages";
import { nationShapes } from "~/domain/nation/nation.server";
import { refuseUnless } from "~/domain/refusal";

/** The shapes of the map, for anyone: public borders. The name changes with the content, so they are kept for ever. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { name, text } = await nationShapes();
  refuseUnless(params.name === name, "not-found", m.nation_no_shapes());
  return new Response(text, { headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable" } });
}
