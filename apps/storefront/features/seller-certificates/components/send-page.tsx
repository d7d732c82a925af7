import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { PhotoForm } from "@/features/seller-products/components/photo-form";
import type { ReceivedProblem } from "@/features/seller-products/receive-photo";
import type { SellerSession } from "@/lib/medusa/seller";
import type { ClaimableProduct } from "@/lib/medusa/seller-claims";
import { sellerClaims as messages } from "@/messages/vi/seller-claims";
import { ClaimForm } from "./claim-form";
import { DecisionPhoto } from "./decision-photo";

interface SendPageProps {
  session: SellerSession;
  products: ClaimableProduct[];
  /** Names what this page sends. */
  request: string;
  /** Id of the photo that was taken; null for none yet. */
  photo: string | null;
  problem: ReceivedProblem | null;
}

const CARD = "flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6";

/** A photo of a decision, then what it says; either is enough. */
export function SendPage({ session, products, request, photo, problem }: SendPageProps) {
  return (
    <>
      <SellerHeader session={session} here="certificates" />
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="mt-2 max-w-prose text-muted">{messages.intro}</p>
      </div>
      {products.length === 0 ? (
        <p className={`${CARD} text-muted`}>{messages.noProducts}</p>
      ) : (
        <>
          <section className={CARD}>
            <h2 className="text-xl font-semibold">{messages.photo.heading}</h2>
            {photo === null ? null : <DecisionPhoto id={photo} />}
            <PhotoForm
              action="/ban-hang/chung-nhan/anh"
              label={photo === null ? messages.photo.choose : messages.photo.again}
              problem={problem}
            />
            <p className="text-sm text-muted">{messages.photo.private}</p>
          </section>
          <section className={CARD}>
            <h2 className="text-xl font-semibold">{messages.heading}</h2>
            {photo === null ? null : <p className="text-muted">{messages.photo.enough}</p>}
            <ClaimForm request={request} photo={photo} products={products} />
          </section>
        </>
      )}
    </>
  );
}
