import type { SellerSession } from "@/lib/medusa/seller";
import type { Draft, ListingTerms } from "@/lib/medusa/seller-products";
import { sellerListing } from "@/messages/vi/seller-listing";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { productForms } from "@/messages/vi/product-forms";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { DETAILS, type Step } from "../draft-steps";
import type { ReceivedProblem } from "../receive-photo";
import { toTypedDetails } from "../typed-details";
import { toTypedPacks } from "../typed-packs";
import { DetailsForm } from "./details-form";
import { NameForm } from "./name-form";
import { PackForm } from "./pack-form";
import { PhotoStep } from "./photo-step";
import { ReviewStep } from "./review-step";
import { StepNav } from "./step-nav";

const HEADINGS: Record<Step | typeof DETAILS, string> = {
  anh: messages.photo.heading,
  ten: messages.name.heading,
  goi: productForms.pack.heading,
  gui: messages.review.heading,
  [DETAILS]: sellerListing.details.heading,
};

/** Before a set is chosen nothing is usual. */
const NO_TERMS: ListingTerms = {
  temperature_class: "ambient",
  shelf_life_days: null,
  storage: "",
  transit_days: null,
  dispatch_weekdays: null,
  cutoff_time: null,
  allowed_provinces: null,
  ingredients: "",
  instructions: "",
  warnings: "",
  story: "",
  season_months: null,
  keywords: [],
};

interface DraftPageProps {
  session: SellerSession;
  draft: Draft;
  step: Step | typeof DETAILS;
  problem: ReceivedProblem | null;
}

/** One step of describing a product. */
export function DraftPage({ session, draft, step, problem }: DraftPageProps) {
  return (
    <>
      <SellerHeader session={session} />
      <StepNav draft={draft.id} here={step === DETAILS ? "gui" : step} />
      <section className="flex max-w-xl flex-col gap-5">
        <h1 className="text-3xl font-bold">{HEADINGS[step]}</h1>
        <StepBody draft={draft} step={step} problem={problem} />
      </section>
    </>
  );
}

function StepBody({ draft, step, problem }: Omit<DraftPageProps, "session">) {
  const { id, sheet } = draft;
  switch (step) {
    case "anh":
      return <PhotoStep draft={id} photos={sheet.photos ?? []} problem={problem} />;
    case "ten":
      return (
        <NameForm
          draft={id}
          typed={{ title: sheet.title ?? "", set: String(sheet.product_set ?? "") }}
        />
      );
    case "goi":
      return (
        <PackForm
          draft={id}
          typed={toTypedPacks(sheet.packs ?? [])}
          productSet={sheet.product_set ?? null}
        />
      );
    case "gui":
      return <ReviewStep draft={draft} />;
    case DETAILS:
      return (
        <DetailsForm draft={id} typed={toTypedDetails({ ...NO_TERMS, ...draft.usual, ...sheet })} />
      );
  }
}
