import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useCallback, useMemo } from "react";
import { z } from "zod";
import { useAnswer } from "~/components/answer";
import { TextLink } from "~/components/button/text-link";
import { LinkButton } from "~/components/button/link-button";
import { BesideField, type BesidePlace } from "~/components/field/beside-field";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { HereNow } from "~/components/frame/here-now";
import { Notice } from "~/components/notice";
import { PageHeading } from "~/components/frame/page-heading";
import { MessageSquare } from "~/components/icons";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { sheetForms } from "~/domain/approval/approval.form";
import { approvalAct, sheetApproval } from "~/domain/approval/approval.server";
import { ApprovalCard } from "~/domain/approval/approval-card";
import { ApprovalNotice, ApprovalWay } from "~/domain/approval/approval-notice";
import { PastBeside, PastProvider } from "~/domain/history/past-beside";
import { fileCounts } from "~/domain/attachment/attachment.server";
import { FilesBeside, SheetFilesProvider } from "~/domain/attachment/files-link";
import { OrganizationAdding } from "~/domain/coalition/organization-adding";
import { openTotal } from "~/domain/comment/comment";
import { openCounts } from "~/domain/comment/comment.server";
import { commentsWords } from "~/domain/comment/comments-words";
import { TalkBeside, TalksProvider } from "~/domain/comment/talk-beside";
import { mayTalk } from "~/domain/comment/talk-door";
import { can } from "~/domain/coalition/permission";
import { flowGlance } from "~/domain/flow/flow.server";
import { RowOrigin, RowOrigins } from "~/domain/flow/row-origin";
import { decisionsOnSheet } from "~/domain/decision/decision.server";
import { hasPicture } from "~/domain/sheet-picture/has-picture";
import { SheetPaths } from "~/domain/process/sheet-paths";
import { SheetSaveState, SheetSaving } from "~/domain/process/sheet-saving";
import { rowForm } from "~/domain/process/process.form";
import { changeRows } from "~/domain/process/process.server";
import { WorksheetForm } from "~/domain/process/worksheet-form";
import { fileFields, hasPast, isTable } from "~/domain/process/worksheet";
import { leadsTo, worksheetPage } from "~/domain/process/worksheet-page.server";
import { read } from "~/http/form.server";
import { requireMember, requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { readTogether } from "~/http/read-together.server";
import { standingOfSheet } from "~/http/road.server";
import { redirectSaying } from "~/http/saying.server";

const SheetDecisionsNotice = late(async () => ({ default: (await import("~/domain/decision/sheet-decisions")).SheetDecisionsNotice }));
const FlowStrip = late(() => import("~/domain/flow/flow-strip"));

/** Rows of the list, and sending and reopening the whole. */
const pageForm = z.discriminatedUnion("intent", [...rowForm.options, ...sheetForms]);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const { page, ...around } = await readTogether(member, async () => {
    const sheet = await worksheetPage(member, { step: Number(params.step), worksheet: params.worksheet ?? "", search: new URL(request.url).searchParams });
    const worksheet = sheet.sheet.key;
    const thing = { kind: "worksheet", id: worksheet } as const;
    const asking = fileFields(worksheet);
    return {
      page: sheet,
      decided: await decisionsOnSheet(member, { worksheet }),
      talk: { counts: await openCounts(member, { thing }), mayTalk: mayTalk(member, thing) },
      glance: await flowGlance(member, { worksheet, rows: sheet.answers.rows.map(({ id }) => id) }),
      files: asking.length > 0 ? { fields: asking, counts: await fileCounts(member, thing) } : null,
    };
  });
  const elsewhere = leadsTo(page);
  if (elsewhere !== null) throw redirect(path.ownPages(member.coalitionSlug)[elsewhere]);
  const approval = await sheetApproval(member, { standing: await standingOfSheet(member, page.sheet.key) });
  const may = { recordsDecisions: can(member, "decision:record"), readsSteps: can(member, "coalition:read"), addsOrganizations: can(member, "organization:add"), takes: can(member, "export:internal"), hasPast: hasPast(page.sheet.key) };
  return { ...page, ...around, ...may, approval, owner: member.membershipId, slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:answer");
  const change = await read(request, pageForm);
  if (!change.ok) return change.reply();
  if (change.value.intent === "send" || change.value.intent === "reopen") {
    const noted = await approvalAct(member, { ...change.value, worksheet: params.worksheet ?? "" });
    return redirectSaying(path.worksheetAgain(member.coalitionSlug, Number(params.step), params.worksheet ?? "", new URL(request.url).search), noted);
  }
  const row = await changeRows(member, { worksheet: params.worksheet ?? "", ...change.value });
  // A new row of a table opens in the same view; cards open by themselves.
  if (change.value.intent === "add" && isTable(params.worksheet ?? "")) return redirect(path.worksheetRow(member.coalitionSlug, Number(params.step), params.worksheet ?? "", row, new URL(request.url).search));
  return { row };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.sheet.title ?? ""} · ${page?.coalition ?? ""}` }];

/** Beside each question what is said about it and who wrote last, and at a row where it came from. Always the same function, so that
 *  nothing is drawn anew for it. */
function besidePlace({ changed, ...place }: BesidePlace) {
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      {place.field === "" ? <RowOrigin item={place.item} /> : null}
      <TalkBeside {...place} />
      {place.field === "" ? <FilesBeside item={place.item} label={place.label} /> : null}
      <PastBeside {...place} changed={changed} />
    </div>
  );
}

export default function WorksheetRoute() {
  const { step, sheet, slug, owner, readsSteps, addsOrganizations, takes, hasPast: past, readOnly, ownRows, page, decided, recordsDecisions, approval, talk, glance, files, ...form } = useLoaderData<typeof loader>();
  const answered = useAnswer<typeof action>();
  useChanges({ topics: ["answer", "decision", "comment", "file"] });
  const reviewPath = path.worksheetReview(slug, step.number, sheet.key);
  const historyPath = past ? path.worksheetHistory(slug, step.number, sheet.key) : null;
  const stepPath = readsSteps ? path.step(slug, step.number) : null;
  const up = stepPath === null ? [{ label: m.process_own_sheets(), to: path.worksheets(slug) }] : [{ label: m.shell_home(), to: path.home(slug) }, { label: `${step.number}. ${step.title}`, to: stepPath }];
  const sheetPath = useCallback((number: number, key: string) => path.worksheet(slug, number, key), [slug]);
  const talkPath = path.worksheetComments(slug, step.number, sheet.key);
  const talks = useMemo(() => ({ path: talkPath, ...talk }), [talkPath, talk]);
  const filed = useMemo(() => files && { ...files, to: (item: string | null, field: string) => path.files(slug, { kind: "worksheet", id: sheet.key, item, field }) }, [files, slug, sheet.key]);
  return (
    <SheetSaving key={sheet.key}>
      <Breadcrumb crumbs={[...up, { label: sheet.title }]} />
      <PageHeading title={sheet.title} kicker={m.process_sheet_kicker({ id: sheet.id, number: step.number })} lead={sheet.note} actions={<>{hasPicture(sheet.key) ? <TextLink to={path.worksheetPicture(slug, step.number, sheet.key)} className="inline-flex min-h-11 items-center">{m.picture_link()}</TextLink> : null}<LinkButton kind="plain" icon={MessageSquare} to={talkPath}>{commentsWords(openTotal(talk.counts))}</LinkButton><SheetSaveState />{approval ? <ApprovalWay approval={approval} /> : null}</>} />
      <HereNow at={`worksheet:${sheet.key}`} />
      {readOnly || ownRows ? (
        <div className="mb-5">
          <Notice tone="info">
            {page ? m.process_filled_elsewhere() : readOnly ? m.process_read_only() : null} {ownRows ? m.process_own_rows() : null}
          </Notice>
        </div>
      ) : null}
      {approval ? <ApprovalNotice approval={approval} reviewPath={reviewPath} /> : null}
      {decided ? <SheetDecisionsNotice on={decided} mayRecord={recordsDecisions} recordTo={path.newDecision(slug, { worksheet: decided.sheet })} askTo={path.newVote(slug, { worksheet: decided.sheet })} decisionTo={(number) => path.decision(slug, number)} /> : null}
      <FlowStrip glance={glance} flowPath={path.worksheetFlow(slug, step.number, sheet.key)} sheetPath={sheetPath} />
      <OrganizationAdding value={addsOrganizations ? path.people(slug) : null}>
        <SheetPaths value={sheetPath}>
          <SheetFilesProvider value={filed}>
            <PastProvider value={historyPath}>
              <TalksProvider value={talks}>
                <RowOrigins value={glance.origins}>
                  <BesideField value={besidePlace}>
                    <WorksheetForm {...form} title={sheet.title} step={step} stepPath={stepPath} pastePath={path.worksheetPaste(slug, step.number, sheet.key)} away={{ print: path.worksheetPrint(slug, step.number, sheet.key), csv: takes ? path.worksheetCsv(slug, step.number, sheet.key) : null, history: historyPath }} readOnly={readOnly} owner={owner} answerPath={`${path.worksheet(slug, step.number, sheet.key)}/answer`} />
                  </BesideField>
                </RowOrigins>
                <div className="mt-4"><TalkBeside item={null} field="" label={sheet.title} words={m.comment_about_whole()} /></div>
              </TalksProvider>
            </PastProvider>
          </SheetFilesProvider>
        </SheetPaths>
      </OrganizationAdding>
      {approval ? <ApprovalCard approval={approval} reviewPath={reviewPath} sentPath={(number) => path.worksheetSent(slug, step.number, sheet.key, number)} lastResult={answered && "result" in answered ? answered.result : null} /> : null}
    </SheetSaving>
  );
}
