import type { LoaderFunctionArgs } from "@remix-run/node";
import { isPicture } from "~/domain/attachment/attachment";
import { openFile } from "~/domain/attachment/attachment.server";
import { requireMembership } from "~/http/guard.server";
import { idOf } from "~/http/id-of";
import { originalFile } from "~/http/original-file.server";

/** A file as it came; a picture also to be shown. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const file = await openFile(member, { id: idOf(params.file) });
  return originalFile(file, isPicture(file.type) && new URL(request.url).searchParams.has("show"));
}
