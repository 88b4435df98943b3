const sources = import.meta.glob<string>('../fixtures/linkedin/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const readings = import.meta.glob<{ url: string }>('../fixtures/linkedin/*.expected.json', {
  import: 'default',
  eager: true,
});

/** A saved page of LinkedIn's and what is to be read in it. */
export interface SavedPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly expected: object;
}

/** Every saved page of LinkedIn's. */
export const savedPages: readonly SavedPage[] = Object.entries(sources).map(([path, html]) => {
  const { url, ...expected } = readings[path.replace(/\.html$/, '.expected.json')] ?? { url: '' };
  return { name: path.replace(/^.*\/|\.html$/g, ''), html, url, expected };
});
