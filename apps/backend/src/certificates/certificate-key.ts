/** The lock under which a certificate is changed, approved and withdrawn: each looks first at how it stands. */
export function certificateKey(certificateId: string): string {
  return `certificate:${certificateId}`;
}
