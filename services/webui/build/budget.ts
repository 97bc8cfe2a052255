import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What the check has to know of a built file. */
export interface Built {
  fileName: string;
  /** Source it was made for, null where it was made of several. */
  module: string | null;
  imports: readonly string[];
  css: readonly string[];
  /** Bytes over the wire. */
  size: number;
}

export interface Budget {
  name: string;
  /** Ends of the sources that are loaded together, besides the entry. */
  modules: readonly string[];
  /** Bytes over the wire, compressed. */
  most: number;
}

const PHONE = 400_000;
/** A form or list that a link opens directly: its pickers and tables come along. */
const DIRECT = 450_000;
const BOARD = 600_000;

/** What somebody waits for who comes for the first time; docs: services/adr/0019-files.md. */
export const BUDGETS: readonly Budget[] = [
  { name: 'home', modules: ['HomePage.tsx', 'zh/accountability.ts', 'zh/incident.ts'], most: PHONE },
  { name: 'report a hazard', modules: ['ReportPage.tsx'], most: PHONE },
  { name: 'report an incident', modules: ['FlashPage.tsx', 'zh/incident.ts'], most: DIRECT },
  { name: 'public page', modules: ['PublicPage.tsx', 'zh/publicity.ts'], most: DIRECT },
  { name: 'board', modules: ['BoardPage.tsx', 'TrendChart.tsx', 'zh/duty.ts'], most: BOARD },
  { name: 'wall', modules: ['WallPage.tsx', 'TrendChart.tsx'], most: BOARD },
];

/** The files that are fetched for an entry and these modules, each once. @throws when a module was not built on its own */
export function fetched(files: ReadonlyMap<string, Built>, entry: string, modules: readonly string[]): Built[] {
  const found = new Map<string, Built>();
  const add = (fileName: string) => {
    const file = files.get(fileName);
    if (!file || found.has(fileName)) return;
    found.set(fileName, file);
    [...file.imports, ...file.css].forEach(add);
  };
  add(entry);
  for (const module of modules) {
    const chunk = [...files.values()].find((file) => file.module?.endsWith(`/${module}`));
    if (!chunk) throw new Error(`No file of its own was built for ${module}: it is loaded with something else`);
    add(chunk.fileName);
  }
  return [...found.values()];
}

/** Those budgets that do not hold, in words. */
export function overruns(files: ReadonlyMap<string, Built>, entry: string, budgets: readonly Budget[]): string[] {
  return budgets.flatMap(({ name, modules, most }) => {
    const sum = fetched(files, entry, modules).reduce((total, file) => total + file.size, 0);
    return sum <= most ? [] : [`${name}: ${sum} bytes over the wire, ${most} at most`];
  });
}

/** Fails the build when a first visit would load too much. */
export function budget(): Plugin {
  return {
    name: 'duban-budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = new Map<string, Built>();
      let entry = '';
      for (const [fileName, file] of Object.entries(bundle)) {
        const content = file.type === 'chunk' ? file.code : file.source;
        const chunk = file.type === 'chunk' ? file : null;
        if (chunk?.isEntry) entry = fileName;
        files.set(fileName, {
          fileName,
          module: chunk?.facadeModuleId ?? null,
          imports: chunk?.imports ?? [],
          css: [...(chunk?.viteMetadata?.importedCss ?? [])],
          size: brotliCompressSync(content).length,
        });
      }
      const over = overruns(files, entry, BUDGETS);
      if (over.length > 0) this.error(`Too much to load:\n${over.join('\n')}`);
    },
  };
}
