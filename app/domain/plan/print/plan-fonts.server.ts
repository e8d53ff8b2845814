import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

const files = {
  sans: "public-sans/400Regular/PublicSans_400Regular.ttf",
  sansBold: "public-sans/700Bold/PublicSans_700Bold.ttf",
  sansItalic: "public-sans/400Regular_Italic/PublicSans_400Regular_Italic.ttf",
  serif: "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  serifSemibold: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  serifBold: "source-serif-4/700Bold/SourceSerif4_700Bold.ttf",
  serifItalic: "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  serifBoldItalic: "source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf",
  latin: "noto-sans/400Regular/NotoSans_400Regular.ttf",
  latinBold: "noto-sans/700Bold/NotoSans_700Bold.ttf",
  latinItalic: "noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf",
  arabic: "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
  arabicBold: "noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf",
  hebrew: "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf",
  hebrewBold: "noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf",
  math: "noto-sans-math/400Regular/NotoSansMath_400Regular.ttf",
  emoji: "noto-emoji/400Regular/NotoEmoji_400Regular.ttf",
  symbols: "noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf",
  moreSymbols: "noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf",
} as const;

export type Face = keyof typeof files;
export const everyFace = Object.keys(files).filter((name): name is Face => name in files);

/** Where the TrueType file of a face lies on this machine. */
export function fontPath(face: Face): string {
  return resolve(`@expo-google-fonts/${files[face]}`);
}

/** The TrueType file of a face. */
export function font(face: Face): Promise<Buffer> {
  return readFile(fontPath(face));
}
