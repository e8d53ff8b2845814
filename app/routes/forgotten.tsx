import { data, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useAnswer } from "~/components/answer";
import { FormFrame } from "~/components/field/form-frame";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { forgottenForm } from "~/domain/account/reset.form";
import { limitResets, sendReset } from "~/domain/account/reset.server";
import { refuseWithoutMail } from "~/domain/mail/mail.server";
import { read } from "~/http/form.server";
import { path } from "~/http/path";
import { posted } from "~/http/post.server";
import { requestContext } from "~/http/request-context.server";
import { ownOrigin } from "~/http/wall.server";

export const meta: MetaFunction = () => [{ title: `${m.mail_forgotten_title()} · Mobility Action Planner` }];

export function loader() {
  refuseWithoutMail();
  return null;
}

/** Says the same to everybody, and at once: the letter, if there is one, is written after the answer. */
export async function action({ request }: ActionFunctionArgs) {
  refuseWithoutMail();
  const form = await read(request, forgottenForm);
  if (!form.ok) return form.reply();
  const { email } = form.value;
  await limitResets(email, requestContext().address);
  void posted(sendReset({ email, linkTo: (token) => ownOrigin() + path.reset(token) }));
  return data({ asked: email });
}

export default function ForgottenPage() {
  const reply = useAnswer<typeof action>();
  const [form, fields] = useSchemaForm(forgottenForm, { lastResult: reply && "result" in reply ? reply.result : null });
  return (
    <PublicFrame>
      <PageHeading title={m.mail_forgotten_title()} lead={m.mail_forgotten_lead()} />
      {reply && "asked" in reply ? (
        <div className="mb-6">
          <Notice tone="info" role="status" title={m.mail_forgotten_asked_title()}>
            {m.mail_forgotten_asked({ email: reply.asked })}
          </Notice>
        </div>
      ) : null}
      <FormFrame form={form}>
        <TextField {...bind(fields.email)} type="email" autoComplete="username" label={m.account_email()} />
        <SubmitButton className="self-start">{m.mail_forgotten_send()}</SubmitButton>
      </FormFrame>
      <p className="mt-6">
        <TextLink to={path.signIn()}>{m.account_sign_in()}</TextLink>
      </p>
    </PublicFrame>
  );
}
