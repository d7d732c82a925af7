/** A segment of an address with its percent signs read; as it stands where they make no text. */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
