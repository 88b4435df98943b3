const COMMON = new Set(
  'gmail.com googlemail.com yahoo.com hotmail.com outlook.com live.com icloud.com me.com aol.com gmx.de gmx.net web.de proton.me protonmail.com'.split(
    ' ',
  ),
);

/** Whether a domain is a public mail provider's, where anybody gets an address. */
export function isFreeMail(domain: string): boolean {
  return COMMON.has(domain);
}
