import { useOutletContext } from "@remix-run/react";
import { late } from "~/components/late";
import { path } from "~/http/path";
import type { TheoryPage } from "./$coalition.theory";

const PictureView = late(async () => ({ default: (await import("~/domain/theory/picture-view")).PictureView }));

export default function TheoryPicture() {
  const { theory, coalition } = useOutletContext<TheoryPage>();
  return <PictureView theory={theory} outlinePath={path.theory(coalition)} />;
}
