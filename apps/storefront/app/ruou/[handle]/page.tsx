import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ageReturn } from "@/features/alcohol/age-return";
import { AgeForm } from "@/features/alcohol/components/age-form";
import { BottleView } from "@/features/alcohol/components/bottle-view";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { readAlcohol } from "@/lib/medusa/alcohol";
import { alcohol as messages } from "@/messages/vi/alcohol";

const read = cache(readAlcohol);

export async function generateMetadata({ params }: PageProps<"/ruou/[handle]">): Promise<Metadata> {
  const answer = await read((await params).handle);
  return {
    title: answer.kind === "found" ? answer.found.title : messages.title,
    description: messages.description,
    robots: { index: false, follow: false },
  };
}

/** `/ruou/<handle>`: one bottle, for who has declared her age; else the form, whatever the handle is. */
export default async function Page({ params }: PageProps<"/ruou/[handle]">) {
  const { handle } = await params;
  const answer = await read(handle);
  if (answer.kind === "undeclared") {
    return <AgeForm returnTo={ageReturn(`/ruou/${handle}`)} problem={null} />;
  }
  if (answer.kind === "unknown") notFound();
  return answer.kind === "found" ? <BottleView product={answer.found} /> : <UnavailableView />;
}
