/** The text that goes with every pack; in English, because it is about commands and file formats. */
export const howToVerify = `HOW TO VERIFY THIS PACK

manifest.json lists every other file with its length and its SHA-256. Recompute them with any tool,
for instance "sha256sum". The manifest's own hash was shown when the pack was made.

journal.jsonl holds one journal entry a line, the oldest first. For each entry
  hash = SHA-256 of the canonical JSON (RFC 8785) of {n, id, at, author, type, kept, prev, commitment}
and prev is the hash of the entry before it, sixty-four zeros for the first. The last hash is the
"head" in manifest.json, and the one printed on every report made at that time.

Where an entry has a payload
  commitment = SHA-256 of the canonical JSON of {body, salt}
An entry without one was erased with the person it was about, lies outside the pack's period, or is a
batch of an import: its place in the chain can be checked, what it said cannot.

The same checks, by a program that needs nothing but Node:
  npm run -s verify -- <this file> <a hash that was noted>
It says whether that hash is the manifest's or the head. Without one it can only tell that the pack
agrees with itself.

What this shows: nothing in the journal was changed, removed or put in between since the head hash was
first noted. What it cannot show: that nothing was left out before it was written, or that the record
was not replaced as a whole before anybody noted a head.
`;
