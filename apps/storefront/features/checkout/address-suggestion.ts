/** One entry of the address field's list. */
export interface AddressSuggestion {
  key: string;
  /** "Xã Hải Lạng, Quảng Ninh" */
  place: string;
  /** The old name that matched, or `null`. */
  formerly: string | null;
  /** What the field holds once this is chosen: what was typed before the commune, then the place. */
  line: string;
  hasStreet: boolean;
}
