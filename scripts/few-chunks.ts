import path from 'node:path';

import type { Plugin } from 'vite';

/**
 * Puts what the entries load at once into a few files, by who needs it: the first page before it
 * shows anything, other pages, the background too. Left to itself the bundler makes a file for each
 * set of entries that have something in common, dozens of them, and each costs a page some
 * milliseconds, however small it is. The background is given nothing that it does not need.
 */
export function fewChunks(background: string, first: string, others: readonly string[]): Plugin {
  return {
    name: 'few-chunks',
    apply: 'build',
    outputOptions(output) {
      // Scripts that are injected are one file each anyway.
      if (output.format !== 'es') return null;
      const nameOf = grouping(background, first, others);
      // A group takes what its modules need with it, so what is needed by more comes first.
      const groups = ['record', 'work', 'shared', 'first', 'pages'].map((group, at) => ({
        name: (id: string, modules: Modules) => (nameOf(id, modules) === group ? group : null),
        priority: 5 - at,
      }));
      return { ...output, codeSplitting: { groups } };
    },
  };
}

/** Looks up a module, as the bundler offers it. */
interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

function grouping(background: string, first: string, others: readonly string[]) {
  let reached: readonly ReadonlySet<string>[] | null = null;
  return (id: string, modules: Modules): string | null => {
    reached ??= [background, first, ...others].map((entry) => reachable(modules, entry));
    const [behind, firstPage, ...otherPages] = reached.map((one) => one.has(id));
    const elsewhere = otherPages.filter(Boolean).length;
    // What WXT puts at the start of everything, and of each page; next to nothing.
    if (id.includes('virtual:wxt-plugins')) return 'record';
    if (id.includes('virtual:wxt-html-plugins')) return 'shared';
    // Styles stay in the order in which a page asks for them.
    if (id.includes('.css')) return null;
    if (behind) return firstPage ? 'record' : elsewhere > 0 ? 'work' : null;
    // What libraries bring is asked for by parts that are loaded later, too.
    if (firstPage) return elsewhere > 0 || id.includes('node_modules') ? 'shared' : 'first';
    return elsewhere > 1 ? 'pages' : null;
  };
}

/** The modules that an entry loads before anything else. */
function reachable(modules: Modules, entry: string): ReadonlySet<string> {
  const found = new Set([path.resolve('entrypoints', entry)]);
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
