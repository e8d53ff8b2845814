import type { z } from "zod";
import { m } from "~/content/messages";
import type { Member } from "../../coalition/member";
import { askImports, askReleased } from "./ask-imports.server";
import type { SentFile } from "./import-folder.server";
import { takeBack, useRelease } from "./keep-release.server";
import { leaveLine } from "../leave-line.server";
import type { releaseForm } from "../release-import.form";

/** Does what a person asked for on the page of releases; returns what to say. */
export async function changeReleases(member: Member, { wish, files }: { readonly wish: z.output<typeof releaseForm>; readonly files: readonly SentFile[] }): Promise<string> {
  switch (wish.intent) {
    case "import": {
      const { intent: _intent, ...rest } = wish;
      return m.release_asked({ count: await askImports(member, { ...rest, files }) });
    }
    case "folder":
      return m.release_asked({ count: await askReleased(member) });
    case "activate":
      await useRelease(member, wish);
      return m.release_used(wish);
    case "undo":
      return takeBack(member, wish);
    case "leave":
      return leaveLine(member, wish);
  }
}
