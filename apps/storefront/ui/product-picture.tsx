import type { Picture } from "@/lib/medusa/catalogue";

const WIDTHS = [320, 640, 1080];

interface ProductPictureProps {
  picture: Picture | null;
  /** How wide the picture will stand, as in the attribute `sizes`. */
  sizes: string;
  /** The picture that the eye meets first: loaded at once, before all others. One a page. */
  first?: boolean;
  /** Leave the text out where the name stands beside the picture. */
  decorative?: boolean;
}

/**
 * A square picture that fills its frame; the frame keeps its place before and without it. AVIF in three
 * widths; the few browsers without AVIF get the middle one as WebP, which keeps the pages' HTML small.
 */
export function ProductPicture({ picture, sizes, first, decorative }: ProductPictureProps) {
  if (picture === null) {
    return <span className="block aspect-square w-full bg-bay-soft" />;
  }
  return (
    <picture className="block aspect-square w-full bg-bay-soft">
      <source type="image/avif" srcSet={sourceSet(picture.name)} sizes={sizes} />
      <img
        src={`/anh/${picture.name}-640.webp`}
        alt={decorative ? "" : picture.alt}
        width={640}
        height={640}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : undefined}
        decoding={first ? undefined : "async"}
        className="size-full object-cover"
      />
    </picture>
  );
}

function sourceSet(name: string): string {
  return WIDTHS.map((width) => `/anh/${name}-${String(width)}.avif ${String(width)}w`).join(", ");
}
