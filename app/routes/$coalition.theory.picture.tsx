import { useOutletContext } from "@remix-run/react";
import { PictureView } from "~/domain/theory/picture-view";
import { path } from "~/http/path";
import type { TheoryPage } from "./$coalition.theory";

export default function TheoryPicture() {
  const { theory, coalition } = useOutletContext<TheoryPage>();
  return <PictureView theory={theory} outlinePath={path.theory(coalition)} />;
}
