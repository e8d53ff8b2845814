import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { openToAll } from "~/components/frame/page-about";
import { PublicFrame } from "~/components/frame/public-frame";
import { TextLink } from "~/components/button/text-link";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { askSignUpForm, signUpForm } from "~/domain/account/account.form";
import { signUpUnseen } from "~/domain/account/account.server";
import { limitPerAddress } from "~/domain/account/attempt.server";
import { limitSignUps, sendSignUp } from "~/domain/account/sign-up-link.server";
import { mailIsOn } from "~/domain/mail/mail.server";
import { read } from "~/http/form.server";
import { path, safePath } from "~/http/path";
import { posted } from "~/http/post.server";
import { requestContext } from "~/http/request-context.server";
import { ownOrigin } from "~/http/wall.server";

const SignUpHere = late(() => import("~/domain/account/sign-up-here"));
const SignInNow = late(() => import("~/domain/account/sign-in-now"));
const SignUpByLetter = late(() => import("~/domain/account/sign-up-by-letter"));

export const handle = openToAll(m.account_sign_up_about);

export const meta: MetaFunction = () => [{ title: `${m.account_sign_up()} · Mobility Action Planner` }];

export async function loader({ request }: LoaderFunctionArgs) {
  return { next: safePath(new URL(request.url).searchParams.get("next"), path.newCoalition()), mail: mailIsOn() };
}

/** Says the same whether or not the address has an account. */
export function action({ request }: ActionFunctionArgs) {
  return mailIsOn() ? askForLetter(request) : makeHere(request);
}

/** The letter is written after the answer: how long that takes would tell. */
async function askForLetter(request: Request) {
  const form = await read(request, askSignUpForm);
  if (!form.ok) return form.reply();
  const { email, next } = form.value;
  const { address, locale } = requestContext();
  await limitSignUps(email, address);
  const at = (there: string) => ownOrigin() + there;
  const ways = { linkTo: (token: string) => at(path.finishSignUp(token)), signIn: at(path.signIn()), forgotten: at(path.forgotten()) };
  void posted(sendSignUp({ email, next: safePath(next, path.newCoalition()), locale, ...ways }));
  return data({ asked: email });
}

async function makeHere(request: Request) {
  const form = await read(request, signUpForm);
  if (!form.ok) return form.reply();
  const { address, locale } = requestContext();
  await limitPerAddress("sign-up", address, 60);
  await signUpUnseen(form.value, locale);
  return data({ asked: form.value.email });
}

export default function SignUpPage() {
  const { next, mail } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  const asked = reply && "asked" in reply ? reply.asked : null;
  const lastResult = reply && "result" in reply ? reply.result : null;
  return (
    <PublicFrame>
      {mail ? <SignUpByLetter next={next} asked={asked} lastResult={lastResult} /> : asked === null ? <SignUpHere next={next} lastResult={lastResult} /> : <SignInNow next={next} email={asked} action={path.signIn()} />}
      {!mail && asked !== null ? null : (
        <p className="mt-6">
          {m.account_have_account()} <TextLink to={path.signIn(next)}>{m.account_sign_in()}</TextLink>
        </p>
      )}
    </PublicFrame>
  );
}
