/** CRC-16/CCITT-FALSE (polynomial 0x1021, begins with 0xFFFF, nothing reflected) of ASCII text, 0 to 65535. */
export function crc16(text: string): number {
  let crc = 0xffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
    }
    crc &= 0xffff;
  }
  return crc;
}
