import type { SellerSession } from "@/lib/medusa/seller";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import type { ReceivedProblem } from "../receive-photo";
import { LaterForm } from "./later-form";
import { PhotoForm } from "./photo-form";
import { PhotoHints } from "./photo-step";
import { StepNav } from "./step-nav";

interface BeginPageProps {
  session: SellerSession;
  /** Names what this page begins, so that a double tap begins one product. */
  request: string;
  problem: ReceivedProblem | null;
}

/** The first step of a new product. */
export function BeginPage({ session, request, problem }: BeginPageProps) {
  return (
    <>
      <SellerHeader session={session} />
      <StepNav draft={null} here="anh" />
      <section className="flex max-w-xl flex-col gap-5">
        <h1 className="text-3xl font-bold">{messages.photo.heading}</h1>
        <PhotoForm
          action={`/ban-hang/san-pham/anh?${new URLSearchParams({ "yeu-cau": request }).toString()}`}
          label={messages.photo.choose}
          problem={problem}
        />
        <LaterForm request={request} />
        <PhotoHints />
      </section>
    </>
  );
}
