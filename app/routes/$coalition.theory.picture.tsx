import type { MetaFunction } from "@remix-run/node";
import { useOutletContext } from "@remix-run/react";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { path } from "~/http/path";
import type { AroundTheory, TheoryPage } from "./$coalition.theory";

const PictureView = late(async () => ({ default: (await import("~/domain/theory/picture-view")).PictureView }));

export const meta: MetaFunction<unknown, AroundTheory> = ({ matches }) => [{ title: `${m.theory_tab_picture()} · ${m.theory_title()} · ${matches.find(({ id }) => id === "routes/$coalition.theory")?.data.coalitionName ?? ""}` }];

export default function TheoryPicture() {
  const { theory, coalition } = useOutletContext<TheoryPage>();
  return <PictureView theory={theory} outlinePath={path.theory(coalition)} />;
}
