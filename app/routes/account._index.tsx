import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { PublicFrame } from "~/components/frame/public-frame";
import { m } from "~/content/messages";
import { askConfirmationForm } from "~/domain/account/account.form";
import { AddressState } from "~/domain/account/address-state";
import { limitConfirmations, sendConfirmation } from "~/domain/account/confirmation.server";
import { SignOutButton } from "~/domain/account/sign-out-button";
import { TasksElsewhere } from "~/domain/task/tasks-elsewhere";
import { tasksOfAccount } from "~/domain/task/task.server";
import { mailIsOn, refuseWithoutMail } from "~/domain/mail/mail.server";
import { read } from "~/http/form.server";
import { requireAccount } from "~/http/guard.server";
import { path, safePath } from "~/http/path";
import { posted } from "~/http/post.server";
import { ownOrigin } from "~/http/wall.server";

export const meta: MetaFunction = () => [{ title: `${m.account_address_title()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, email, confirmedBy } = await requireAccount(request);
  return { email, confirmedBy, mail: mailIsOn(), next: safePath(new URL(request.url).searchParams.get("next")), tasks: await tasksOfAccount(id) };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireAccount(request);
  refuseWithoutMail();
  const form = await read(request, askConfirmationForm);
  if (!form.ok) return form.reply();
  await limitConfirmations(account);
  const linkTo = (token: string) => ownOrigin() + path.confirm(token);
  return data({ sent: await posted(sendConfirmation(account, { next: safePath(form.value.next), linkTo })) });
}

export default function AccountPage() {
  const { tasks, ...page } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  return (
    <PublicFrame end={<SignOutButton action={path.signOut()} />}>
      <AddressState {...page} sent={reply && "sent" in reply ? reply.sent : null} faults={reply && "result" in reply ? (reply.result.error?.[""] ?? []) : []} />
      <TasksElsewhere tasks={tasks} taskPath={path.task} />
    </PublicFrame>
  );
}
