import type { Metadata } from "next";
import { readAgeProblem, ageReturn } from "@/features/alcohol/age-return";
import { AgeForm } from "@/features/alcohol/components/age-form";
import { AlcoholShelf } from "@/features/alcohol/components/alcohol-shelf";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readAlcoholList } from "@/lib/medusa/alcohol";
import { pageNumber } from "@/lib/page-number";
import { alcohol as messages } from "@/messages/vi/alcohol";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  robots: { index: false, follow: false },
};

/** `/ruou?trang=`: the alcohol on sale, for who has declared her age; else the form, with `?loi=` and `?tiep=`. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { trang, loi, tiep } = await searchParams;
  const page = typeof trang === "string" ? (pageNumber(trang) ?? 1) : 1;
  const answer = await readAlcoholList(page);
  if (answer.kind === "undeclared") {
    return <AgeForm returnTo={ageReturn(tiep)} problem={readAgeProblem(loi)} />;
  }
  return answer.kind === "found" ? <AlcoholShelf list={answer.found} /> : <UnavailableView />;
}
