import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { locale, m } from "~/content/messages";
import { refuseUnless } from "~/domain/refusal";
import { noteForm } from "~/domain/workshop/workshop.form";
import { contribute, seatView } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { answerJson } from "~/http/json-answer.server";
import { path } from "~/http/path";
import { seatOf } from "~/http/seat.server";

export const loader = ({ params }: LoaderFunctionArgs) => redirect(path.seat(params.session ?? ""));

/** Where a device delivers the notes it has kept; the answer is what its seat sees with them. */
export function action({ request, params }: ActionFunctionArgs) {
  return answerJson(async () => {
    const { seat } = await seatOf(request, params);
    const form = await read(request, noteForm);
    refuseUnless(form.ok, "invalid", m.workshop_idea_too_long());
    await contribute(seat, { ...form.value, language: locale() });
    return { view: await seatView(seat) };
  });
}
