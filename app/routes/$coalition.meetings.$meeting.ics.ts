import type { LoaderFunctionArgs } from "@remix-run/node";
import { meetingIcs } from "~/domain/meeting/meeting.server";
import { downloadText } from "~/http/download.server";
import { requireMember } from "~/http/guard.server";
import { idOf } from "~/http/id-of";
import { path } from "~/http/path";
import { ownOrigin } from "~/http/wall.server";

/** One meeting for the reader's own calendar. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const id = idOf(params.meeting);
  const text = await meetingIcs(member, { id, url: ownOrigin() + path.meeting(member.coalitionSlug, id) });
  return downloadText({ name: "meeting.ics", type: "text/calendar; charset=utf-8", text });
}
