import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/content/messages";
import { CodeSheet } from "~/domain/workshop/code-sheet";
import { waysIn } from "~/domain/workshop/qr.server";
import { facilitate } from "~/domain/workshop/workshop.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { ownOrigin } from "~/http/wall.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "workshop:run");
  const { id, title, code } = await facilitate(member, { session: params.session ?? "" });
  return { title, code, ways: code === null ? null : waysIn(ownOrigin(), path.join(), path.join(code)), desk: path.workshop(member.coalitionSlug, id) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.workshop_print_code()} · ${data?.title ?? ""}` }];

export default function Sheet() {
  return <CodeSheet {...useLoaderData<typeof loader>()} />;
}
