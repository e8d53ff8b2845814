import type { LoaderFunctionArgs } from "@remix-run/node";
import { tasksFile } from "~/domain/task/task.server";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";

/** All tasks that the reader may see, for a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "export:internal");
  return downloadText(await tasksFile(member));
}
