import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { answerForm } from "~/domain/process/process.form";
import { answer } from "~/domain/process/process.server";
import { requireMember } from "~/http/guard.server";
import { answerJson } from "~/http/json-answer.server";
import { readJson } from "~/http/json-body.server";
import { path } from "~/http/path";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(path.worksheet(params.coalition ?? "", Number(params.step), params.worksheet ?? ""));

/** Where the questions of a worksheet save themselves. */
export function action({ request, params }: ActionFunctionArgs) {
  return answerJson(async () => {
    const member = await requireMember(request, params, "worksheet:answer");
    return answer(member, { worksheet: params.worksheet ?? "", ...(await readJson(request, answerForm)) });
  });
}
