/** What GHN takes (api.ghn.vn, create order): grams, centimetres, whole đồng. */
export const GHN_LIMITS = {
  weight_grams: 50_000,
  /** From which on goods go by the service for heavy ones. */
  heavy_grams: 20_000,
  side_cm: 200,
  cod_vnd: 50_000_000,
  /** More than that is not made good without papers of its own. */
  insured_vnd: 5_000_000,
  note_letters: 5_000,
  content_letters: 2_000,
  client_code_letters: 50,
} as const;
