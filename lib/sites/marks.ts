/** Selectors of a site for the parts of a message that are not the person's own words. */
export interface Marks {
  readonly signature: readonly string[];
  /** Elements that are quotation themselves. */
  readonly quotation: readonly string[];
  /** Elements after which everything is quotation. */
  readonly rest: readonly string[];
  /** Elements that are no part of the message at all: a header that stands among its lines. */
  readonly skip?: (node: Node) => boolean;
}

/**
 * What the mail programs of this world put around signatures and quotations; a message carries the
 * marks of the program it was written with, whatever it is read in. `x_` is Outlook's prefix in
 * messages it shows. Seen in saved pages and mail 2014 to 2026.
 */
export const everywhere: Marks = {
  signature: [
    '.gmail_signature',
    '[data-smartmail=gmail_signature]',
    '.x_gmail_signature',
    '#Signature',
    '#x_Signature',
    '[id^=Signature_]',
    '[class*="protonmail_signature_block"]',
    '.yahoo-signature',
    '.moz-signature',
    '#_rc_sig',
    '#Zm-_Id_-Sgn',
    '#Zm-_Id_-Sgn1',
    '[data-marker="__SIG_PRE__"]',
    '[data-marker="__SIG_POST__"]',
    '[data-anchor=signature]',
    '[class*="-signature"]',
    '[data-crea=signature]',
    'div.signature',
    '#signature',
    '[id$="ms-outlook-mobile-signature"]',
    '[id$="composer_signature"]',
    '[id$="AppleMailSignature"]',
  ],
  quotation: [
    'blockquote',
    '.gmail_quote',
    '.gmail_quote_container',
    '.x_gmail_quote',
    '.gmail_attr',
    '.yahoo_quoted',
    '.protonmail_quote',
    '.tutanota_quote',
    '.moz-cite-prefix',
    '.moz-forward-container',
    '#reply-intro',
    '.zmail_extra',
    '.zmail_extra_hr',
    '[id^=mail-editor-reference-message]',
    '[class*="ms-outlook-mobile-reference-message"]',
    '[data-marker="__QUOTED_TEXT__"]',
    '[data-marker="__HEADERS__"]',
    '[data-anchor="reply-title"]',
    '.OutlookMessageHeader',
    '#isReplyContent',
    '[name=messageReplySection]',
    'div[name=quote]',
  ],
  rest: [
    '#appendonsend',
    '#x_appendonsend',
    '#divRplyFwdMsg',
    '#x_divRplyFwdMsg',
    'hr#stopSpelling',
    'hr#x_stopSpelling',
    'hr#zwchr',
    '#OLK_SRC_BODY_SECTION',
  ],
};
