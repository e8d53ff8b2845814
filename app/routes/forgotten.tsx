import { data, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useAnswer } from "~/components/answer";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { PublicFrame } from "~/components/frame/public-frame";
import { TextLink } from "~/components/button/text-link";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { forgottenForm } from "~/domain/account/reset.form";
import { limitResets, sendReset } from "~/domain/account/reset.server";
import { refuseWithoutMail } from "~/domain/mail/mail.server";
import { read } from "~/http/form.server";
import { path } from "~/http/path";
import { posted } from "~/http/post.server";
import { requestContext } from "~/http/request-context.server";
import { ownOrigin } from "~/http/wall.server";

const ForgottenForm = late(() => import("~/domain/account/forgotten-form"));

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
      <ForgottenForm lastResult={reply && "result" in reply ? reply.result : null} />
      <p className="mt-6">
        <TextLink to={path.signIn()}>{m.account_sign_in()}</TextLink>
      </p>
    </PublicFrame>
  );
}
