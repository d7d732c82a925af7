import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { productForms } from "@/messages/vi/product-forms";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { Thumbnail } from "@/ui/thumbnail";
import { draftPath } from "../draft-steps";
import { MOST_PHOTOS, type ReceivedProblem } from "../receive-photo";
import { PhotoForm } from "./photo-form";
import { RemovePhotoForm } from "./remove-photo-form";

interface PhotosProps {
  /** What they are of. */
  of: { draft: string } | { product: string };
  photos: string[];
  problem: ReceivedProblem | null;
}

interface PhotoStepProps extends Omit<PhotosProps, "of"> {
  draft: string;
}

/** A draft's photos, and on to the name. */
export function PhotoStep({ draft, ...photos }: PhotoStepProps) {
  return (
    <>
      <Photos of={{ draft }} {...photos} />
      <PageLink href={draftPath(draft, "ten")} className={buttonClass("secondary")}>
        {productForms.save}
      </PageLink>
      <PhotoHints />
    </>
  );
}

/** The photos that there are, and one more. */
export function Photos({ of, photos, problem }: PhotosProps) {
  const query: Record<string, string> =
    "draft" in of ? { nhap: of.draft } : { "san-pham": of.product };
  return (
    <>
      {photos.length === 0 ? null : (
        <ul className="flex flex-wrap gap-4">
          {photos.map((name, at) => (
            <li key={name} className="flex flex-col items-center gap-1">
              <Thumbnail picture={{ name, alt: messages.photo.of(at + 1) }} size={80} />
              <RemovePhotoForm of={of} photo={name} label={messages.photo.remove(at + 1)} />
            </li>
          ))}
        </ul>
      )}
      {photos.length >= MOST_PHOTOS ? null : (
        <PhotoForm
          action={`/ban-hang/san-pham/anh?${new URLSearchParams(query).toString()}`}
          label={photos.length === 0 ? messages.photo.choose : messages.photo.more}
          problem={problem}
        />
      )}
    </>
  );
}

/** How a photo becomes a good one. */
export function PhotoHints() {
  return (
    <ul className="list-disc pl-5 text-muted">
      {messages.photo.hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  );
}
