import type { Picture } from "@/lib/medusa/catalogue";

interface ThumbnailProps {
  picture: Picture | null;
  /** Side of the square in CSS pixels, 80 at most. */
  size: number;
}

/**
 * A product's small square picture beside its name. The name stands next to it as text, so the picture
 * itself is decoration to a screen reader; without a picture the ground stays, and nothing shifts.
 */
export function Thumbnail({ picture, size }: ThumbnailProps) {
  return (
    <span
      className="block shrink-0 overflow-hidden rounded-lg bg-line/40"
      style={{ width: size, height: size }}
    >
      {picture === null ? null : (
        <picture>
          <source srcSet={`/anh/${picture.name}-160.avif`} type="image/avif" />
          <img
            src={`/anh/${picture.name}-320.webp`}
            alt=""
            width={size}
            height={size}
            loading="lazy"
            className="size-full object-cover"
          />
        </picture>
      )}
    </span>
  );
}
