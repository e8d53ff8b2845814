import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { answerForm, languageForm } from "~/domain/process/process.form";
import { answer, sayLanguage } from "~/domain/process/process.server";
import { requireMember } from "~/http/guard.server";
import { answerJson } from "~/http/json-answer.server";
import { readJson } from "~/http/json-body.server";
import { path } from "~/http/path";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(path.worksheet(params.coalition ?? "", Number(params.step), params.worksheet ?? ""));

/** Where the questions of a worksheet save themselves, and say in which language their answers are. */
export function action({ request, params }: ActionFunctionArgs) {
  return answerJson(async () => {
    const member = await requireMember(request, params, "worksheet:answer");
    const given = await readJson(request, z.union([answerForm, languageForm]));
    const worksheet = params.worksheet ?? "";
    return "language" in given ? sayLanguage(member, { worksheet, ...given }) : answer(member, { worksheet, ...given });
  });
}
