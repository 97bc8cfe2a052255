import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { zh } from './zh';

/** From the page's folder up to the repository's. What is said there reaches people in words, never as a code. */
const ROOT = resolve('../..');

function seeds(folder: string): string {
  const path = join(ROOT, 'seeds', folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');
}

function said(text: string, pattern: RegExp): string[] {
  const found = [...text.matchAll(pattern)].flatMap((match) => match[1]!.split(/[,\s]+/)).filter(Boolean);
  // A pattern that fits nothing would let everything through.
  expect(found.length).toBeGreaterThan(0);
  return [...new Set(found)];
}

function java(path: string): string {
  return readFileSync(join(ROOT, 'services', path), 'utf8');
}

const lacking = (codes: string[], words: object) => codes.filter((code) => !(code in words));

describe('what the data and the services can say has words', () => {
  it('events that start a clock', () => {
    expect(lacking(said(seeds('clocks'), /anchor: *(\w+)/g), zh.registry.clock.anchors)).toEqual([]);
  });

  it('who grants more time', () => {
    expect(lacking(said(seeds('clocks'), /grantedBy: *\[([^\]]*)]/g), zh.role)).toEqual([]);
  });

  it('traits of enterprises', () => {
    expect(lacking(said(seeds('matters'), /traits: *\[([^\]]+)]/g), zh.registry.enterprise.traitNames)).toEqual([]);
  });

  it('kinds of matters and roles of duties', () => {
    expect(lacking(said(seeds('matters'), /kind: *(\w+)/g), zh.common.matterKinds)).toEqual([]);
    expect(lacking(said(seeds('duties'), /role: *(\w+)/g), zh.registry.roles)).toEqual([]);
  });

  it('steps of a hazard', () => {
    expect(lacking(said(java('hazard/src/main/java/cn/duban/hazard/lifecycle/Step.java'), /name = "(\w+)"/g), zh.hazard.steps)).toEqual([]);
  });
});
