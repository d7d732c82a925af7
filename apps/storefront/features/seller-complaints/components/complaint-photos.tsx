import type { SellerComplaint } from "@/lib/medusa/seller-complaints";
import { sellerComplaints as messages } from "@/messages/vi/seller-complaints";
import { complaintPhotoPath } from "../complaint-photo-path";

/** What the buyer photographed, each to be seen at full size in a window of its own. */
export function ComplaintPhotos({ complaint }: { complaint: SellerComplaint }) {
  const { id, photos, buyer_name } = complaint;
  return photos.length === 0 ? null : (
    <ul className="flex flex-wrap gap-2">
      {photos.map((photo, index) => (
        <li key={photo}>
          <a href={complaintPhotoPath(id, photo)} target="_blank">
            <picture>
              <img
                src={complaintPhotoPath(id, photo)}
                alt={messages.photo(buyer_name, index + 1)}
                width={96}
                height={96}
                loading="lazy"
                className="size-24 rounded-lg border border-line object-cover"
              />
            </picture>
          </a>
        </li>
      ))}
    </ul>
  );
}
