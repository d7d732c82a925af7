import { sellerClaims as messages } from "@/messages/vi/seller-claims";
import { decisionPhotoPath } from "../decision-photo-path";

/** A photo of a decision, to be read at full size in a window of its own. */
export function DecisionPhoto({ id }: { id: string }) {
  const path = decisionPhotoPath(id);
  return (
    <a href={path} target="_blank" className="self-start">
      <picture>
        <img
          src={path}
          alt={messages.photo.alt}
          className="max-h-72 max-w-full rounded-lg border border-line object-contain"
        />
      </picture>
    </a>
  );
}
