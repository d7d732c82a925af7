import type { Picture } from "@/lib/medusa/catalogue";

const WIDTHS = [160, 320, 480, 640, 1080];

interface ProductPictureProps {
  picture: Picture | null;
  /** How wide the picture stands on a phone, in hundredths of the screen. */
  phoneWidth: number;
  /** How wide it stands on wider screens, as in the attribute `sizes`. */
  widerSizes: string;
  /** Leave the text out where the name stands beside the picture. */
  decorative?: boolean;
  /** Load it when it comes near, or at once. */
  loading?: "lazy" | "eager";
  /** Address of a light picture that stands until this one is there. */
  preview?: string | null;
  /** Called when it is there. */
  onLoad?: () => void;
}

/**
 * A square picture that fills its frame; the frame keeps its place before and without it. AVIF in five
 * widths; the few browsers without AVIF get a middle one as WebP, which keeps the pages' HTML small.
 */
export function ProductPicture(props: ProductPictureProps) {
  const { picture, phoneWidth, widerSizes, decorative, loading = "lazy", preview, onLoad } = props;
  if (picture === null) {
    return <span className="block aspect-square w-full bg-bay-soft" />;
  }
  return (
    <picture
      className="block aspect-square w-full bg-bay-soft bg-cover"
      style={preview ? { backgroundImage: `url(${preview})` } : undefined}
    >
      <source
        type="image/avif"
        srcSet={sourceSet(picture.name)}
        sizes={sizesOf(phoneWidth, widerSizes)}
      />
      <img
        src={`/anh/${picture.name}-640.webp`}
        alt={decorative ? "" : picture.alt}
        width={640}
        height={640}
        loading={loading}
        decoding="async"
        onLoad={onLoad}
        className="size-full object-cover"
      />
    </picture>
  );
}

/** A phone with three pixels to a point gets two: the eye sees no difference, and the line carries half. */
function sizesOf(phoneWidth: number, widerSizes: string): string {
  const sparing = `(max-width: 30rem) and (min-resolution: 2.5x) ${String(Math.round(phoneWidth * 0.64))}vw`;
  return `${sparing}, ${widerSizes}, ${String(phoneWidth)}vw`;
}

function sourceSet(name: string): string {
  return WIDTHS.map((width) => `/anh/${name}-${String(width)}.avif ${String(width)}w`).join(", ");
}
