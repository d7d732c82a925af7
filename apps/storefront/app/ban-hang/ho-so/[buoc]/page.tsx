import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { isOpen, stepOfSlug, stepPath } from "@/features/seller-application/application-steps";
import { ForgetKept } from "@/features/seller-application/components/forget-kept";
import { StepPage } from "@/features/seller-application/components/step-page";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { decodeSegment } from "@/lib/decode-segment";
import { readSellerSession } from "@/lib/medusa/seller";
import { readApplication } from "@/lib/medusa/seller-application";
import { sellerApplication as messages } from "@/messages/vi/seller-application";

export const metadata: Metadata = { title: messages.title, description: messages.description };

interface PageProps {
  params: Promise<{ buoc: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** `/ban-hang/ho-so/<step>?da-luu=<form>`: one step of an application that is not sent. */
export default async function Page({ params, searchParams }: PageProps) {
  const step = stepOfSlug(decodeSegment((await params).buoc));
  if (step === undefined) {
    notFound();
  }
  const saved = (await searchParams)["da-luu"];
  const here = stepPath(step);
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readApplication(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, application] = door.found;
  if (!isOpen(application)) {
    redirect("/ban-hang/ho-so");
  }
  return (
    <>
      {typeof saved === "string" ? <ForgetKept form={saved} /> : null}
      <StepPage session={session} application={application} step={step} />
    </>
  );
}
