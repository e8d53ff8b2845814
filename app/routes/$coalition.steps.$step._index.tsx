import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { HereNow } from "~/components/frame/here-now";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { attestForm } from "~/domain/process/process.form";
import { approvalLines } from "~/domain/approval/approval.server";
import { sheetStand } from "~/domain/approval/sheet-stand";
import { can } from "~/domain/coalition/permission";
import { OrganizationAdding } from "~/domain/coalition/organization-adding";
import { nextAct } from "~/domain/process/next-act.server";
import { SheetPaths } from "~/domain/process/sheet-paths";
import { attest, listWords, standingOf } from "~/domain/process/process.server";
import { StepState } from "~/domain/process/step-state";
import { stepPage } from "~/domain/process/step-page";
import { StepView } from "~/domain/process/step-view";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const which = { step: Number(params.step) };
  const [standing, words] = await Promise.all([standingOf(member, which), listWords(member, which)]);
  const page = stepPage(member, standing, words, path);
  const { act, after } = await nextAct(member, standing, page.acts, new URL(request.url).searchParams.get("act"));
  const adds = can(member, "organization:add");
  const lines = await approvalLines(member, page.sheets);
  return { ...page, lines, act, after, adds, owner: member.membershipId, slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const form = await read(request, attestForm);
  if (!form.ok) return form.reply();
  const { missing } = await attest(member, form.value);
  const noted = missing > 0 ? m.process_said_one() : m.process_said_met();
  return redirectSaying(path.step(member.coalitionSlug, Number(params.step)), form.value.met ? noted : m.process_said_open());
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.shortTitle ?? ""} · ${page?.coalition ?? ""}` }];

export default function StepRoute() {
  const { slug, act, after, adds, owner, lines, ...step } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  useChanges({ topics: ["answer", "baseline", "target", "theory"] });
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.shell_home(), to: path.home(slug) }, { label: m.process_steps(), to: path.steps(slug) }, { label: step.shortTitle }]} />
      <PageHeading title={step.title} kicker={m.process_step_of({ number: step.number })} lead={step.purpose} actions={<StepState state={step.state} />} />
      <HereNow at={`step:${step.number}`} />
      <OrganizationAdding value={adds ? path.people(slug) : null}>
        <SheetPaths value={(number, key) => path.worksheet(slug, number, key)}>
          <StepView step={step} act={act} afterPath={after === null ? null : `${path.step(slug, step.number)}?act=${after}`} owner={owner} pages={path.ownPages(slug)} sheetPath={(key) => path.worksheet(slug, step.number, key)} standOf={(key) => sheetStand(lines[key], { sheet: path.worksheet(slug, step.number, key), review: path.worksheetReview(slug, step.number, key) })} stepPath={(number) => path.step(slug, number)} lastResult={lastResult} />
        </SheetPaths>
      </OrganizationAdding>
    </>
  );
}
