/**
 * Where each unit stands in the map of tiles: north above, west to the left, seven to a row, so that a
 * finger hits one on a phone. Codes of the national list; null is sea or another province.
 */
export const COMMUNE_TILES: readonly (readonly (string | null)[])[] = [
  [null, null, null, "06841", "06838", "06856", "06724"],
  [null, null, null, "06874", "06931", "06733", "06709"],
  [null, "06985", "06978", "06862", "06913", "06946", "06712"],
  [null, "06979", "06886", "06877", "06895", "06922", "06736"],
  ["07090", "07054", "07060", "06799", null, "06967", "06757"],
  ["07081", "06820", "07030", "06778", "06760", "06781", null],
  ["07093", "06832", "06661", "06658", "06676", "06793", null],
  ["07069", "06811", "07135", "06673", "06685", "06652", "06994"],
  ["07114", "07147", "07132", "06706", "06688", null, "07192"],
  [null, "07180", "07183", "07168", null, null, null],
];
