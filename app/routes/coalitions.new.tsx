import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { FormFrame } from "~/components/field/form-frame";
import { PageHeading } from "~/components/frame/page-heading";
import { PickerField } from "~/components/field/picker-field";
import { PlainPick } from "~/components/plain-pick";
import { PublicFrame } from "~/components/frame/public-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { coalitionForm } from "~/domain/coalition/coalition.form";
import { createCoalition } from "~/domain/coalition/coalition.server";
import { findPlaces } from "~/domain/place/place.server";
import { findName } from "~/domain/place/place-find";
import { read } from "~/http/form.server";
import { requireAccount, requireConfirmed } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export const meta: MetaFunction = () => [{ title: `${m.coalition_new()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireConfirmed(request);
  const asked = new URL(request.url).searchParams;
  return { search: await findPlaces(asked, { except: [] }), name: (asked.get("name") ?? "").slice(0, 120) };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  const form = await read(request, coalitionForm);
  if (!form.ok) return form.reply();
  const slug = await createCoalition(account, form.value);
  return redirectSaying(path.people(slug), m.coalition_created());
}

export default function NewCoalitionPage() {
  const reply = useAnswer<typeof action>();
  const { search, name: named } = useLoaderData<typeof loader>();
  const [form, fields] = useSchemaForm(coalitionForm, { lastResult: reply?.result, defaultValue: { name: named } });
  const { id, name, errors } = bind(fields.community);
  return (
    <PublicFrame>
      <PageHeading title={m.coalition_new()} lead={m.coalition_new_lead()} />
      <FormFrame form={form}>
        <TextField {...bind(fields.name)} autoComplete="off" label={m.coalition_name()} hint={m.coalition_name_example()} />
        <PickerField
          id={id}
          name={name}
          errors={errors}
          searchPath="/communities"
          label={m.coalition_community()}
          hint={m.coalition_community_help()}
          withoutScripts={<PlainPick label={m.coalition_community()} hint={m.coalition_community_help()} errors={errors} name={name} findName={findName} search={search} />}
        />
        <SubmitButton className="self-start">{m.coalition_new()}</SubmitButton>
      </FormFrame>
    </PublicFrame>
  );
}
