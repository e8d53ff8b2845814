import { redirectDocument, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { ChoiceGroup } from "~/components/field/choice-group";
import { FormFrame } from "~/components/field/form-frame";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { locale, m } from "~/content/messages";
import { joinForm } from "~/domain/workshop/workshop.form";
import { joinByCode } from "~/domain/workshop/workshop.server";
import { read } from "~/http/form.server";
import { path } from "~/http/path";
import { keep } from "~/http/preference.server";
import { requestContext } from "~/http/request-context.server";
import { keepSeat, seatTokenOf } from "~/http/seat.server";

export const meta: MetaFunction = () => [{ title: `${m.workshop_join_title()} · Mobility Action Planner` }];

export function loader({ request }: LoaderFunctionArgs) {
  return { code: new URL(request.url).searchParams.get("code")?.slice(0, 40) ?? "" };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await read(request, joinForm);
  if (!form.ok) return form.reply();
  const { session, token } = await joinByCode({
    ...form.value,
    tokenOf: (session) => seatTokenOf(request, session),
    address: requestContext().address,
  });
  const headers = new Headers([
    ["Set-Cookie", await keepSeat(session, token)],
    ["Set-Cookie", keep("language", form.value.language)],
  ]);
  // A whole document is loaded: every word on it may be in the other language now.
  return redirectDocument(path.seat(session), { headers });
}

export default function Join() {
  const { code } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  const [form, fields] = useSchemaForm(joinForm, { lastResult: reply?.result, defaultValue: { code, language: locale() } });
  return (
    <PublicFrame>
      <PageHeading title={m.workshop_join_title()} lead={m.workshop_join_lead()} />
      <FormFrame form={form}>
        <TextField {...bind(fields.code)} label={m.workshop_code_label()} hint={m.workshop_code_hint()} autoComplete="off" autoCapitalize="characters" spellCheck={false} />
        <TextField {...bind(fields.nickname)} label={m.workshop_nickname_label()} hint={m.workshop_nickname_hint()} autoComplete="nickname" />
        <ChoiceGroup
          id={fields.language.id}
          name={fields.language.name}
          label={m.workshop_language_label()}
          inline
          defaultValue={locale()}
          choices={[{ value: "en", label: m.workshop_language_en() }, { value: "es", label: m.workshop_language_es() }]}
        />
        <Notice tone="info" title={m.workshop_how_used_title()}>
          {m.workshop_how_used()}
        </Notice>
        <SubmitButton className="w-full">{m.workshop_join_now()}</SubmitButton>
      </FormFrame>
    </PublicFrame>
  );
}
